import type { Attachment } from '../data/attachment'
import type { Picture } from '../data/picture'

export type Pinyin = 'shown' | 'hidden'

/** What a text is written into HTML with. */
export type Setting = {
  /** What a message calls the text: 案例《食堂账本天天晒》的正文. */
  name: string
  /** The picture or file of an upload in the text; null for one that is not public any more. */
  upload: (id: string) => Picture | Attachment | null
  /** Of a reader's text: put pinyin over the characters, or leave out the readings that the writer gives in brackets too. */
  pinyin?: Pinyin
  /** The level of the heading that the text stands under; 1, the page's own, when nothing is said. */
  under?: number
  /** Begins the ids of headings, where a page has several texts. */
  idPrefix?: string
}

/** For a kind of content that the editor does not offer. */
export function unknownContent({ name }: Setting, kind: string): Error {
  return new Error(`${name}里有网站不认识的内容“${kind}”，请在编辑器里删去后重新发布。`)
}
