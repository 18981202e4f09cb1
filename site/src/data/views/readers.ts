import { type BookCard, bookCard } from '../cards/book-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/readers/`: the shelf. */
export type ReadersView = { frame: Frame; books: BookCard[] }

export function readersView(model: SiteModel): ReadersView {
  return {
    frame: frameOf(model, {
      path: paths.readers,
      title: '清廉教育读本',
      description: `分学段的清廉教育读本，共 ${model.books.length} 册，可在线阅读和打印。`,
      demo: model.books.some(({ demo }) => demo),
    }),
    books: model.books.map(bookCard),
  }
}
