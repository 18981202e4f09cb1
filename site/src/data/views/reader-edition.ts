import { type CoverFace, coverFace, plannedTitles } from '../cards/book-card'
import type { Html } from '../html'
import type { SiteModel } from '../model'
import type { ModelBook, ModelChapter } from '../model/readers'
import { type ReaderSection, readerSections, sourceLine } from './reader-section'
import { type TypeSize, typeSizeOf } from './reader-type-size'

/** A whole volume in one piece: what its e-book and its printed booklet have in common. */
export type ReaderEdition = CoverFace & {
  /** Of the series. */
  number: number
  audience: string
  summary: string
  /** The volume's page, a whole address. */
  address: string
  /** Pinyin stands over the text. */
  spelled: boolean
  type: TypeSize
  site: { name: string; owner: string | null }
  chapters: {
    number: number
    title: string
    heading: Html
    sections: ReaderSection[]
    /** Whom it is taken from, in a line. */
    source: string | null
  }[]
  /** Titles of chapters that are not written yet. */
  planned: string[]
  demo: boolean
}

export function readerEdition({ origin, settings }: SiteModel, book: ModelBook): ReaderEdition {
  const spelled = book.pinyin ?? false
  return {
    ...coverFace(book),
    number: book.volume,
    audience: book.audience ?? '',
    summary: book.summary,
    address: origin + book.path,
    spelled,
    type: typeSizeOf(book, spelled),
    site: { name: settings.siteName, owner: settings.owner ?? null },
    chapters: book.chapters.map((chapter) => chapterOf(chapter, spelled ? 'spelled' : 'plain')),
    planned: plannedTitles(book),
    demo: book.demo ?? false,
  }
}

function chapterOf(chapter: ModelChapter, spelling: 'plain' | 'spelled'): ReaderEdition['chapters'][number] {
  const { number, title, heading, source } = chapter
  return {
    number,
    title,
    heading: heading[spelling],
    sections: readerSections(chapter, spelling),
    source: source && sourceLine(source),
  }
}
