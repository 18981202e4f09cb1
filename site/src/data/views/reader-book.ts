import { type BookCard, bookCard, plannedTitles } from '../cards/book-card'
import { type Frame, frameOf } from '../frame'
import type { Link } from '../link'
import type { SiteModel } from '../model'
import type { ModelBook } from '../model/readers'
import { paths } from '../paths'
import { epubSize } from './reader-epub'

/** `/readers/<book>/`: cover and contents. */
export type ReaderBookView = {
  frame: Frame
  book: BookCard
  /** In order; a planned chapter has no address yet. */
  chapters: { number: number; title: string; href: string | null }[]
  /** Where reading starts. */
  first: Link | null
  /** The written chapters as an e-book and for the printer; null while there are none. */
  copies: { epub: string; size: string; print: string } | null
  others: BookCard[]
}

export function readerBookView(model: SiteModel, book: ModelBook): ReaderBookView {
  const [first] = book.chapters
  return {
    frame: frameOf(model, {
      path: book.path,
      title: book.title,
      description: book.summary,
      subject: { '@type': 'Book', name: book.title, description: book.summary, inLanguage: 'zh-CN' },
      demo: book.demo ?? false,
      picture: book.cover,
    }),
    book: bookCard(book),
    chapters: contentsOf(book),
    first: first ? { label: first.title, href: first.path } : null,
    copies: first
      ? { epub: paths.bookEpub(book.slug), size: epubSize(book), print: paths.bookPrint(book.slug) }
      : null,
    others: model.books.filter((other) => other !== book).map(bookCard),
  }
}

/** Planned chapters take, in order, the numbers that the written ones leave free. */
function contentsOf(book: ModelBook): ReaderBookView['chapters'] {
  const written = book.chapters.map(({ number, title, path }) => ({ number, title, href: path }))
  const taken = new Set(written.map(({ number }) => number))
  let number = 0
  const planned = plannedTitles(book).map((title) => {
    do number += 1
    while (taken.has(number))
    return { number, title, href: null }
  })
  return [...written, ...planned].sort((a, b) => a.number - b.number)
}
