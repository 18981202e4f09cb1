import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { caseStudyView } from './views/case-study'
import { postView } from './views/post'
import { readerBookView } from './views/reader-book'
import { readerChapterView } from './views/reader-chapter'
import { schoolView } from './views/school'
import { storyView } from './views/story'
import { workView } from './views/work'

type Listed = { id: string; updatedAt: string }

const listed = <Item extends Listed>(items: readonly Item[], page: (item: Item) => Page) => ({
  all: () => items.map(page),
  one: (wanted: string) => items.filter(({ id }) => id === wanted).map(page)[0] ?? null,
})

const kinds = {
  'case-studies': (model: SiteModel) =>
    listed(model.cases, (item) => pageOf('case-study', caseStudyView(model, item), item.updatedAt)),
  works: (model: SiteModel) =>
    listed(model.works, (work) => pageOf('work', workView(model, work), work.updatedAt)),
  'teacher-stories': (model: SiteModel) =>
    listed(model.stories, (story) => pageOf('story', storyView(model, story), story.updatedAt)),
  'column-posts': (model: SiteModel) =>
    listed(
      model.columns.flatMap(({ posts }) => posts),
      (post) => pageOf('post', postView(model, post), post.updatedAt),
    ),
  'reader-chapters': (model: SiteModel) =>
    listed(
      model.books.flatMap(({ chapters }) => chapters),
      (chapter) => pageOf('reader-chapter', readerChapterView(model, chapter), chapter.updatedAt),
    ),
  'reader-books': (model: SiteModel) =>
    listed(model.books, (book) => pageOf('reader-book', readerBookView(model, book), book.updatedAt)),
  schools: (model: SiteModel) =>
    listed(model.schools, (school) => pageOf('school', schoolView(model, school), school.updatedAt)),
}

/** The collections whose documents have a page each. */
export type PagedCollection = keyof typeof kinds

/** The pages of all documents of a collection. */
export const documentPages = (model: SiteModel, collection: PagedCollection): Page[] =>
  kinds[collection](model).all()

/** The page of one document, made without the others; null when the site does not show it. */
export const documentPage = (model: SiteModel, collection: PagedCollection, id: string): Page | null =>
  kinds[collection](model).one(id)
