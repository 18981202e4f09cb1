import type { EditorState } from '../richtext/node'
import { type RichText, richText } from '../richtext/rich-text'
import type { Setting } from '../richtext/setting'
import { Html } from './html'
import type { Dated } from './read'
import { digest, setVersion } from './version'

/** Where a text stands in its store: from which byte, and how many. */
export type Place = readonly [from: number, length: number]

/** Holds texts outside of memory. */
export type TextStore = {
  /** Throws when there is no room. */
  write: (text: string) => Place
  /** Throws when it is not there any more. */
  read: (place: Place) => string
}

/** What is held in memory of a text, of which there is one for most pages of a site. */
type Held = {
  digest: string
  /** Its headings, a line each, the id before the text. */
  contents: string
  place: Place
  /** The ids of its pictures and files; null where it has none. */
  media: string[] | null
}

/** An article's text that is read from its store whenever it is shown. */
abstract class Kept {
  readonly digest: string
  readonly place: Place
  readonly #contents: string
  readonly #store: TextStore

  constructor({ contents, digest: known, place }: Omit<Held, 'media'>, store: TextStore) {
    this.digest = known
    this.place = place
    this.#contents = contents
    this.#store = store
  }

  get headings(): RichText['headings'] {
    return this.#contents.split('\n').flatMap((line) => {
      const space = line.indexOf(' ')
      return line ? { id: line.slice(0, space), text: line.slice(space + 1) } : []
    })
  }

  abstract readonly media: string[] | null

  /** Where it stands is nothing that it says. */
  toJSON(): Omit<Held, 'place'> {
    return { digest: this.digest, contents: this.#contents, media: this.media }
  }

  /** @throws when it cannot be read any more. */
  protected read(): string {
    const text = this.#store.read(this.place)
    if (digest(text) === this.digest) return text
    throw new Error('留存的正文读不出来了，请系统管理员在首页点“全部重新生成”。')
  }
}

/** A text without pictures and files: the store has its HTML. */
export class KeptHtml extends Kept implements RichText {
  get media(): null {
    return null
  }

  get html(): Html {
    return new Html(() => this.read(), this.digest)
  }
}

/** A text whose HTML changes with its pictures and files: the store has the editor's JSON. */
export class KeptState extends Kept {
  readonly media: string[]

  constructor(held: Held & { media: string[] }, store: TextStore) {
    super(held, store)
    this.media = held.media
  }

  htmlIn(setting: Setting): string {
    return richText(JSON.parse(this.read()), setting).html.html
  }
}

function keptText({ media, ...held }: Held, store: TextStore): KeptHtml | KeptState {
  const text = media ? new KeptState({ ...held, media }, store) : new KeptHtml(held, store)
  setVersion(text, text.digest)
  return text
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
  const { contents, html, media } = written
  const text = media ? JSON.stringify(body) : html
  const place = placed(text, store)
  return place
    ? { ...document, body: keptText({ contents, media, digest: digest(text), place }, store) }
    : document
}

function placed(text: string, store: TextStore): Place | null {
  try {
    return store.write(text)
  } catch {
    return null
  }
}

/** A text as HTML without its pictures and files; null for one that cannot be written. */
function writtenOf(body: EditorState): (Pick<Held, 'contents' | 'media'> & { html: string }) | null {
  const media: string[] = []
  const upload = (id: string) => {
    media.push(id)
    return null
  }
  try {
    const { headings, html } = richText(body, { name: '', upload })
    const contents = headings.map(({ id, text }) => `${id} ${text}`).join('\n')
    return { contents, html: html.html, media: media.length > 0 ? media : null }
  } catch {
    return null
  }
}

/** Where the long text of a document stands; null when it is held in the document itself. */
export function placeOf(document: object): Place | null {
  const body = 'body' in document ? document.body : null
  return body instanceof Kept ? body.place : null
}

/** A document as it was told in JSON before, with its long text in the store where it has a place. */
export function keptDocument<Document extends Dated>(
  document: Document,
  place: Place | null,
  store: TextStore,
): Document {
  if (!place) return document
  const { body } = document as unknown as Article & { body: Held }
  return { ...document, body: keptText({ ...body, place }, store) }
}
