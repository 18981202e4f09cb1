import type { Media } from '@cms/payload-types'
import type { EditorState } from '../../richtext/node'
import { type RichText, richText } from '../../richtext/rich-text'
import type { Setting } from '../../richtext/setting'
import { type FileVersions, shelfOf } from './shelf'

type Text = RichText & { media: readonly Media[]; pinyin: boolean; files: FileVersions }

const written = new WeakMap<EditorState, Text>()

/** Writes editor texts as HTML; one that has been written before with the same media is not written again. */
export function writerOf(media: readonly Media[], files: FileVersions) {
  return (state: EditorState, setting: Omit<Setting, 'upload'>): RichText => {
    const pinyin = setting.pinyin ?? false
    const known = written.get(state)
    const text =
      known?.media === media && known.pinyin === pinyin ? known : write(state, setting, media, pinyin)
    for (const [filename, version] of text.files) files.set(filename, version)
    return text
  }
}

function write(
  state: EditorState,
  setting: Omit<Setting, 'upload'>,
  media: readonly Media[],
  pinyin: boolean,
): Text {
  const files: FileVersions = new Map()
  const { html, headings } = richText(state, { ...setting, upload: shelfOf(media, files).upload })
  const text = { html, headings, media, pinyin, files }
  written.set(state, text)
  return text
}

export type Writer = ReturnType<typeof writerOf>
