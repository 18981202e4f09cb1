import { hash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { Html } from '../html'
import type { SiteModel } from '../model'
import type { BookPicture } from '../model/book-picture'
import type { ModelBook } from '../model/readers'
import { type ReaderEdition, readerEdition } from './reader-edition'

/** `/readers/<book>/<book>.epub` */
export type ReaderEpubView = {
  edition: ReaderEdition
  /** Stays the same through every edition of the volume. */
  identifier: string
  /** When the volume or a chapter was last changed, to the second. */
  modified: string
  cover: BookPicture | null
  /** The pictures of each section of each chapter. */
  pictures: BookPicture[][][]
}

export function readerEpubView(model: SiteModel, book: ModelBook): ReaderEpubView {
  const times = [book, ...book.chapters].map(({ updatedAt }) => updatedAt)
  const latest = times.toSorted().at(-1) ?? ''
  return {
    edition: readerEdition(model, book),
    identifier: `urn:uuid:${uuidOf(`reader-books/${book.id}`)}`,
    modified: latest.replace(/\.\d+Z$/, 'Z'),
    cover: book.coverFile,
    pictures: book.chapters.map(({ sections }) => sections.map(({ pictures }) => pictures)),
  }
}

/** A UUID of a name (RFC 9562, version 8). */
function uuidOf(name: string): string {
  const digits = hash('sha256', name)
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
}

/** What a chapter weighs beside its packed sections. */
const perChapter = 250

/** Cover, imprint, contents, stylesheet and package document. */
const perBook = 5_600

/** About how much the e-book weighs: 约 86 KB. */
export function epubSize({ pinyin, chapters, coverFile }: ModelBook): string {
  const sections = chapters.flatMap((chapter) => chapter.sections)
  const pictures = [coverFile, ...sections.flatMap((section) => section.pictures)]
  const texts = sections.map(({ body }) => weightOf(pinyin ? body.spelled : body.plain))
  const bytes =
    perBook + perChapter * chapters.length + sum(texts) + sum(pictures.map((picture) => picture?.bytes ?? 0))
  return bytes < 1024 * 1024
    ? `约 ${Math.round(bytes / 1024)} KB`
    : `约 ${(bytes / 1024 / 1024).toFixed(1)} MB`
}

const weights = new WeakMap<Html, number>()

function weightOf(text: Html): number {
  const weight = weights.get(text) ?? deflateRawSync(text.readable).length
  weights.set(text, weight)
  return weight
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
