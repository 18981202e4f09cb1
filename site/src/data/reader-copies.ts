import type { SiteModel } from './model'
import type { ModelBook } from './model/readers'
import { filePage, type Page, pageOf } from './page'
import { paths } from './paths'
import { readerPinyinView } from './views/reader-chapter'
import { readerEpubView } from './views/reader-epub'
import { readerPrintView } from './views/reader-print'

/** Other forms of what the readers' pages show, which search engines need not know: with pinyin, for the printer, as an e-book. */
export function readerCopies(model: SiteModel): Page[] {
  const written = model.books.filter(({ chapters }) => chapters.length > 0)
  return [
    ...written
      .filter(({ pinyin }) => !pinyin)
      .flatMap(({ chapters }) =>
        chapters.map((chapter) => pageOf('reader-pinyin', readerPinyinView(model, chapter))),
      ),
    ...written.map((book) => pageOf('reader-print', readerPrintView(model, book))),
    ...written.flatMap((book) => epubs(model, book)),
  ]
}

/** The e-book; a file cannot lead on to another, so it stands at the book's earlier addresses too. */
function epubs(model: SiteModel, book: ModelBook): Page[] {
  const view = readerEpubView(model, book)
  const slugs = new Set([...(book.formerSlugs ?? []), book.slug])
  return [...slugs].map((slug) => filePage('reader-epub', paths.bookEpub(slug), view))
}
