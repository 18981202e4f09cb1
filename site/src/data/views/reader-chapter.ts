import { volumeText } from '../cards/book-card'
import { type Frame, frameOf } from '../frame'
import type { Html } from '../html'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ChapterSource, ModelChapter } from '../model/readers'
import { paths } from '../paths'
import { type ReaderSection, readerSections } from './reader-section'
import { type TypeSize, typeSizeOf } from './reader-type-size'

/** `/readers/<book>/<chapter>/`, and of a volume that is not spelled anyway `…/pinyin/`. */
export type ReaderChapterView = {
  frame: Frame
  /** The chapter's own address, under which its reading is remembered. */
  path: string
  book: Link
  /** 第一册 */
  volume: string
  number: number
  title: string
  heading: Html
  /** Pinyin stands over the text. */
  spelled: boolean
  /** The same chapter with pinyin, or without; null in a spelled volume, where pinyin is hidden in place. */
  otherSpelling: Link | null
  type: TypeSize
  sections: ReaderSection[]
  source: ChapterSource | null
  /** Among the written chapters. */
  position: { index: number; total: number }
  earlier: Link | null
  later: Link | null
}

/** The chapter as its volume means it to be read. */
export function readerChapterView(model: SiteModel, chapter: ModelChapter): ReaderChapterView {
  const { book, path } = chapter
  const pinyin = book.pinyin ?? false
  return {
    ...partsOf(chapter, pinyin ? 'spelled' : 'plain', ({ path: href }) => href),
    frame: frameOfChapter(model, chapter, path, chapter.title),
    otherSpelling: pinyin ? null : { label: '显示拼音', href: pinyinPath(chapter) },
  }
}

/** The chapter with pinyin, for a volume that is not spelled. Search engines are sent to the chapter itself. */
export function readerPinyinView(model: SiteModel, chapter: ModelChapter): ReaderChapterView {
  const frame = frameOfChapter(model, chapter, pinyinPath(chapter), `${chapter.title}（注音）`)
  return {
    ...partsOf(chapter, 'spelled', pinyinPath),
    frame: { ...frame, canonical: model.origin + chapter.path },
    otherSpelling: { label: '隐藏拼音', href: chapter.path },
  }
}

function partsOf(
  chapter: ModelChapter,
  spelling: 'plain' | 'spelled',
  addressOf: (chapter: ModelChapter) => string,
): Omit<ReaderChapterView, 'frame' | 'otherSpelling'> {
  const { book, path, number, title, heading } = chapter
  const place = book.chapters.indexOf(chapter)
  const spelled = spelling === 'spelled'
  const linkTo = (other: ModelChapter | undefined): Link | null =>
    other ? { label: other.title, href: addressOf(other) } : null
  return {
    path,
    book: { label: book.title, href: book.path },
    volume: volumeText(book),
    number,
    title,
    heading: heading[spelling],
    spelled,
    type: typeSizeOf(book, spelled),
    sections: readerSections(chapter, spelling),
    source: chapter.source,
    position: { index: place + 1, total: book.chapters.length },
    earlier: linkTo(book.chapters[place - 1]),
    later: linkTo(book.chapters[place + 1]),
  }
}

function frameOfChapter(model: SiteModel, chapter: ModelChapter, path: string, title: string): Frame {
  const { book, number, demo } = chapter
  const frame = frameOf(model, {
    path,
    title: `${title} · ${book.title}`,
    description: `《${book.title}》第 ${number} 章《${chapter.title}》。${book.summary}`,
    between: [{ label: book.title, href: book.path }],
    demo: demo ?? false,
    picture: book.cover,
  })
  return { ...frame, breadcrumb: [...frame.breadcrumb.slice(0, -1), { label: title, href: path }] }
}

const pinyinPath = ({ book, slug }: ModelChapter) => paths.chapterPinyin(book.slug, slug)
