import type { EditorState } from '../richtext/node'
import { richText } from '../richtext/rich-text'
import type { Setting } from '../richtext/setting'
import type { Dated } from './read'
import { digest } from './version'

/** Where a text stands in its store: from which byte, and how many. */
export type Place = readonly [from: number, length: number]

/** Holds texts outside of memory. */
export type TextStore = {
  /** Throws when there is no room. */
  write: (text: string) => Place
  /** Throws when it is not there any more. */
  read: (place: Place) => string
}

/** What is held in memory of a text: its digest, its headings, the ids of its pictures and files, and where it stands. */
type Held = Pick<KeptText, 'digest' | 'headings' | 'media' | 'place'>

/**
 * Stands for an article's text, which is read from its store whenever it is shown. The store has its HTML; of a text with
 * pictures or files, whose HTML changes with those, it has the editor's JSON.
 */
export class KeptText {
  readonly digest: string
  readonly headings: { id: string; text: string }[]
  readonly media: string[]
  readonly place: Place
  readonly #store: TextStore

  constructor({ digest: known, headings, media, place }: Held, store: TextStore) {
    this.digest = known
    this.headings = headings
    this.media = media
    this.place = place
    this.#store = store
  }

  /** @throws when it cannot be read any more. */
  html(setting: Setting): string {
    const text = this.#store.read(this.place)
    if (digest(text) !== this.digest)
      throw new Error('留存的正文读不出来了，请系统管理员在首页点“全部重新生成”。')
    return this.media.length === 0 ? text : richText(JSON.parse(text), setting).html.html
  }

  /** Where it stands is nothing that it says. */
  toJSON(): Omit<Held, 'place'> {
    return { digest: this.digest, headings: this.headings, media: this.media }
  }
}

/** The collections of articles: as many as a site has pages, each with one long text. */
const articles = new Set(['case-studies', 'works', 'teacher-stories', 'column-posts'])

type Article = Dated & { body: EditorState | Held }

/** A document with its long text in a store, where it has one that can be written, and there is room for it. */
export function keepText<Document extends Dated>(
  slug: string,
  document: Document,
  store: TextStore,
): Document {
  if (!articles.has(slug)) return document
  const { body } = document as unknown as Article & { body: EditorState }
  const written = writtenOf(body)
  if (!written) return document
  const { headings, html, media } = written
  const text = media.length === 0 ? html : JSON.stringify(body)
  const place = placed(text, store)
  return place
    ? { ...document, body: new KeptText({ headings, media, digest: digest(text), place }, store) }
    : document
}

function placed(text: string, store: TextStore): Place | null {
  try {
    return store.write(text)
  } catch {
    return null
  }
}

/** A text as HTML without its pictures and files, and their ids; null for one that cannot be written. */
function writtenOf(body: EditorState): (Pick<Held, 'headings' | 'media'> & { html: string }) | null {
  const media: string[] = []
  const upload = (id: string) => {
    media.push(id)
    return null
  }
  try {
    const { headings, html } = richText(body, { name: '', upload })
    return { headings, html: html.html, media }
  } catch {
    return null
  }
}

/** Where the long text of a document stands; null when it is held in the document itself. */
export function placeOf(document: object): Place | null {
  const body = 'body' in document ? document.body : null
  return body instanceof KeptText ? body.place : null
}

/** A document as it was told in JSON before, with its long text in the store where it has a place. */
export function keptDocument<Document extends Dated>(
  document: Document,
  place: Place | null,
  store: TextStore,
): Document {
  if (!place) return document
  const { body } = document as unknown as Article & { body: Held }
  return { ...document, body: new KeptText({ ...body, place }, store) }
}
