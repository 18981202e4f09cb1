import type { ReaderBook, ReaderChapter } from '@cms/payload-types'
import type { Html } from '../html'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { byId, idOf, type Joined } from './joined'
import type { Shelf } from './shelf'
import type { Writer } from './texts'

export type ModelBook = Joined<ReaderBook, { path: string; cover: Picture | null; chapters: ModelChapter[] }>

export type ModelChapter = Joined<
  ReaderChapter,
  { path: string; book: ModelBook; sections: { id: string; kind: string; body: Html }[] }
>

/** The volumes in order, each with its chapters; a chapter of a volume that is not public is not public either. */
export function joinBooks(
  documents: { books: ReaderBook[]; chapters: ReaderChapter[] },
  shelf: Shelf,
  write: Writer,
): ModelBook[] {
  const books = documents.books.map(
    (book): ModelBook => ({
      ...book,
      path: paths.book(book.slug),
      cover: shelf.picture(book.cover),
      chapters: [],
    }),
  )
  books.sort((a, b) => a.volume - b.volume)
  const shown = byId(books)
  for (const chapter of documents.chapters) {
    const book = shown.get(idOf(chapter.book) ?? '')
    book?.chapters.push({
      ...chapter,
      book,
      path: paths.chapter(book.slug, chapter.slug),
      sections: chapter.sections.map(({ kind, body }, index) => {
        const id = `section-${index + 1}`
        const name = `读本《${book.title}》“${chapter.title}”的“${kind}”`
        return {
          id,
          kind,
          body: write(body, { name, pinyin: book.pinyin ?? false, idPrefix: `${id}-part-` }).html,
        }
      }),
    })
  }
  for (const { chapters } of books) chapters.sort((a, b) => a.number - b.number)
  return books
}
