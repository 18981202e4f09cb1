import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import type { ModelBook } from '../model/readers'
import { paths } from '../paths'
import type { Picture } from '../picture'
import { type ReaderEdition, readerEdition } from './reader-edition'

/** `/readers/<book>/print/`: the whole volume for an A5 booklet. Search engines are sent to the volume's page. */
export type ReaderPrintView = { frame: Frame; cover: Picture | null; edition: ReaderEdition }

export function readerPrintView(model: SiteModel, book: ModelBook): ReaderPrintView {
  const frame = frameOf(model, {
    path: paths.bookPrint(book.slug),
    title: `打印本 · ${book.title}`,
    description: `《${book.title}》已刊出的全部章节，按 A5 小册子排版。`,
    between: [{ label: book.title, href: book.path }],
    demo: book.demo ?? false,
  })
  const breadcrumb = [...frame.breadcrumb.slice(0, -1), { label: '打印本', href: frame.path }]
  return {
    frame: { ...frame, breadcrumb, canonical: model.origin + book.path },
    cover: book.cover,
    edition: readerEdition(model, book),
  }
}
