import type { ReaderBook } from '@cms/payload-types'
import { type BookCard, bookCard } from '../cards/book-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/readers/`: the shelf. */
export type ReadersView = {
  frame: Frame
  /** Stage by stage; a board without books is left out. */
  boards: { title: string; books: BookCard[] }[]
}

const boards: { title: string; stages: ReaderBook['stage'][] }[] = [
  { title: '幼儿园与小学', stages: ['kindergarten', 'primary-lower', 'primary-upper'] },
  { title: '中学', stages: ['junior', 'senior', 'vocational'] },
  { title: '教师与家长', stages: ['teacher', 'family'] },
]

export function readersView(model: SiteModel): ReadersView {
  const { books } = model
  const chapters = books.reduce((sum, book) => sum + book.chapters.length, 0)
  return {
    frame: frameOf(model, {
      path: paths.readers,
      title: '清廉读本',
      description: `分学段的清廉教育读本，共 ${books.length} 册，已刊出 ${chapters} 章，可以在线读、下载电子书，也可以打印成册。`,
      demo: books.some(({ demo }) => demo),
    }),
    boards: boards
      .map(({ title, stages }) => ({
        title,
        books: books.filter(({ stage }) => stages.includes(stage)).map(bookCard),
      }))
      .filter(({ books: shown }) => shown.length > 0),
  }
}
