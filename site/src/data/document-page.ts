import { framing } from './frame'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { following, nearest, nearestOfKind, postsAround } from './related'
import { remembering } from './remembering'
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

const remembered = remembering<Page>()
const rememberedAll = remembering<Page[]>()

const kinds = {
  'case-studies': (model: SiteModel) => {
    const related = nearestOfKind(model.cases, ({ categoryLabel }) => categoryLabel)
    return listed(model.cases, (item) => {
      const near = related.get(item) ?? []
      return remembered(item, '', [...framing(model), near], () =>
        pageOf('case-study', caseStudyView(model, item, near), item.updatedAt),
      )
    })
  },
  works: (model: SiteModel) => {
    const related = nearestOfKind(model.works, ({ kind }) => kind)
    return listed(model.works, (work) => {
      const near = related.get(work) ?? []
      const ofSchool = model.contents.get(work.school)?.works.length ?? 0
      return remembered(work, '', [...framing(model), near, ofSchool], () =>
        pageOf('work', workView(model, work, near, ofSchool), work.updatedAt),
      )
    })
  },
  'teacher-stories': (model: SiteModel) => {
    const related = nearest(model.stories)
    return listed(model.stories, (story) => {
      const near = related.get(story) ?? []
      return remembered(story, '', [...framing(model), near], () =>
        pageOf('story', storyView(model, story, near), story.updatedAt),
      )
    })
  },
  'column-posts': (model: SiteModel) => {
    const around = new Map(model.columns.flatMap(({ posts }) => [...postsAround(posts)]))
    return listed([...around.keys()], (post) => {
      const near = around.get(post) ?? { related: [], earlier: null, later: null }
      return remembered(post, '', [...framing(model), near.related, near.earlier, near.later], () =>
        pageOf('post', postView(model, post, near), post.updatedAt),
      )
    })
  },
  'reader-chapters': (model: SiteModel) =>
    listed(
      model.books.flatMap(({ chapters }) => chapters),
      (chapter) => pageOf('reader-chapter', readerChapterView(model, chapter), chapter.updatedAt),
    ),
  'reader-books': (model: SiteModel) =>
    listed(model.books, (book) => pageOf('reader-book', readerBookView(model, book), book.updatedAt)),
  schools: (model: SiteModel) => {
    const neighbours = new Map(model.districts.flatMap(({ schools }) => [...following(schools)]))
    return listed(model.schools, (school) => {
      const near = neighbours.get(school) ?? []
      const contents = model.contents.get(school) ?? { cases: [], works: [], stories: [], posts: [] }
      return remembered(school, '', [...framing(model), near, ...Object.values(contents)], () =>
        pageOf('school', schoolView(model, school, contents, near), school.updatedAt),
      )
    })
  },
}

/** The collections whose documents have a page each. */
export type PagedCollection = keyof typeof kinds

/** What the pages of a collection are made of beside the site's frame; they are the same list while it is. */
const sources: Partial<Record<PagedCollection, (model: SiteModel) => object>> = {
  'case-studies': ({ cases }) => cases,
  works: ({ works }) => works,
  'teacher-stories': ({ stories }) => stories,
  'column-posts': ({ columns }) => columns,
}

/** The pages of all documents of a collection. */
export function documentPages(model: SiteModel, collection: PagedCollection): Page[] {
  const all = () => kinds[collection](model).all()
  const source = sources[collection]?.(model)
  return source ? rememberedAll(source, collection, framing(model), all) : all()
}

/** The page of one document, made without the others; null when the site does not show it. */
export const documentPage = (model: SiteModel, collection: PagedCollection, id: string): Page | null =>
  kinds[collection](model).one(id)
