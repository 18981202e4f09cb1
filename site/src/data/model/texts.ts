import type { Media } from '@cms/payload-types'
import type { EditorState } from '../../richtext/node'
import { type RichText, richText } from '../../richtext/rich-text'
import type { Setting } from '../../richtext/setting'
import { carried } from '../carried'
import { Html } from '../html'
import { KeptHtml, KeptState } from '../kept-text'
import { digest, versionOf } from '../version'
import type { Shelf } from './shelf'

/** A text, and the media documents that it was written with, by id. */
type Text = { written: RichText; media: ReadonlyMap<string, Media | undefined> }

/** Most texts have no picture: they share one map, of which there would otherwise be two for each. */
const none: ReadonlyMap<string, never> = new Map<string, never>()

/** A reader's text is written twice, with pinyin and without. */
const kept = { plain: carried<Text>(), spelled: carried<Text>() }

/**
 * Writes editor texts as HTML; one that has been written before with the same media is not written again. The fault of one
 * that cannot be written is in its HTML.
 */
export function writerOf(shelf: Shelf) {
  return (state: EditorState, setting: Omit<Setting, 'upload'>): RichText => {
    if (state instanceof KeptHtml) return state
    const texts = setting.pinyin === 'shown' ? kept.spelled : kept.plain
    const known = texts.of(state)
    if (known && isCurrent(known, shelf)) return known.written
    const media = new Map<string, Media | undefined>()
    const upload = (id: string) => {
      media.set(id, shelf.document(id))
      return shelf.upload(id)
    }
    const written =
      state instanceof KeptState
        ? later(state, setting, upload, media)
        : orFault(() => richText(state, { ...setting, upload }))
    texts.give(state, { written, media: media.size > 0 ? media : none })
    return written
  }
}

/** A text that is not in memory: its HTML is written when it is shown. */
class LaterText implements RichText {
  readonly html: Html
  readonly #text: KeptState

  constructor(text: KeptState, html: Html) {
    this.#text = text
    this.html = html
  }

  get headings(): RichText['headings'] {
    return this.#text.headings
  }
}

/** Its pictures and files are handed out now. */
function later(
  text: KeptState,
  setting: Omit<Setting, 'upload'>,
  upload: Setting['upload'],
  media: Text['media'],
): RichText {
  const shown = new Map(text.media.map((id) => [id, upload(id)]))
  const write = () => text.htmlIn({ ...setting, upload: (id) => shown.get(id) ?? null })
  const versions = [...media.values()].map(versionOf)
  return new LaterText(text, new Html(write, digest([text.digest, ...versions].join(' '))))
}

function orFault(write: () => RichText): RichText {
  try {
    return write()
  } catch (error) {
    return { html: new Html(error instanceof Error ? error : new Error(String(error))), headings: [] }
  }
}

/** Enters the files of the text's media again. */
function isCurrent({ media }: Text, shelf: Shelf): boolean {
  for (const [id, document] of media) {
    if (shelf.document(id) !== document) return false
    shelf.upload(id)
  }
  return true
}

export type Writer = ReturnType<typeof writerOf>
