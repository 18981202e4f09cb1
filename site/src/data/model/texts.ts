import type { Media } from '@cms/payload-types'
import type { EditorState } from '../../richtext/node'
import { type RichText, richText } from '../../richtext/rich-text'
import type { Setting } from '../../richtext/setting'
import { type FileVersions, shelfOf } from './shelf'

type Text = RichText & { media: readonly Media[]; files: FileVersions }

/** A reader's text is written twice, with pinyin and without. */
const written = { plain: new WeakMap<EditorState, Text>(), spelled: new WeakMap<EditorState, Text>() }

/** Writes editor texts as HTML; one that has been written before with the same media is not written again. */
export function writerOf(media: readonly Media[], files: FileVersions) {
  return (state: EditorState, setting: Omit<Setting, 'upload'>): RichText => {
    const kept = setting.pinyin === 'shown' ? written.spelled : written.plain
    const known = kept.get(state)
    const text = known?.media === media ? known : write(state, setting, media)
    kept.set(state, text)
    for (const [filename, version] of text.files) files.set(filename, version)
    return text
  }
}

function write(state: EditorState, setting: Omit<Setting, 'upload'>, media: readonly Media[]): Text {
  const files: FileVersions = new Map()
  const { html, headings } = richText(state, { ...setting, upload: shelfOf(media, files).upload })
  return { html, headings, media, files }
}

export type Writer = ReturnType<typeof writerOf>
