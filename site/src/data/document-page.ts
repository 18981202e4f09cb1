import { framing, type SiteFrame, siteFrame } from './frame'
import type { SiteModel } from './model'
import type { ModelCase, ModelPost, ModelStory } from './model/articles'
import type { ModelSchool } from './model/schools'
import type { ModelWork } from './model/works'
import { type Framed, type Making, type Page, pageMadeLater, pageOf } from './page'
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

type Placed = Listed & { path: string }

const listed = <Item extends Listed>(items: readonly Item[], page: (item: Item) => Page) => ({
  all: () => items.map(page),
  one: (wanted: string) => items.filter(({ id }) => id === wanted).map(page)[0] ?? null,
})

const remembered = remembering<Page>()

/** The page of a document, the same as long as each of the arguments is, of lists their members. */
const pageFor = <Kind extends Framed, Arguments extends [SiteFrame, Placed, ...unknown[]]>(
  kind: Kind,
  view: Making<Kind, Arguments>['view'],
  ...of: Arguments
): Page => {
  const [, { path, updatedAt }] = of
  return remembered(of[1], '', of, () => pageMadeLater({ kind, path, updatedAt, view, of }))
}

const rememberedAll = remembering<Page[]>()

const kinds = {
  'case-studies': (model: SiteModel) => {
    const site = siteFrame(model)
    const related = nearestOfKind(model.cases, ({ categoryLabel }) => categoryLabel)
    return listed(model.cases, (item) =>
      pageFor('case-study', caseStudyView, site, item, related.get(item) ?? []),
    )
  },
  works: (model: SiteModel) => {
    const site = siteFrame(model)
    const related = nearestOfKind(model.works, ({ kind }) => kind)
    return listed(model.works, (work) => {
      const ofSchool = model.contents.get(work.school)?.works.length ?? 0
      return pageFor('work', workView, site, work, related.get(work) ?? [], ofSchool)
    })
  },
  'teacher-stories': (model: SiteModel) => {
    const site = siteFrame(model)
    const related = nearest(model.stories)
    return listed(model.stories, (story) =>
      pageFor('story', storyView, site, story, related.get(story) ?? []),
    )
  },
  'column-posts': (model: SiteModel) => {
    const site = siteFrame(model)
    const around = new Map(model.columns.flatMap(({ posts }) => [...postsAround(posts)]))
    return listed([...around.keys()], (post) => {
      const { earlier = null, later = null, related = [] } = around.get(post) ?? {}
      return pageFor('post', postView, site, post, related, earlier, later)
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
    const site = siteFrame(model)
    const neighbours = new Map(model.districts.flatMap(({ schools }) => [...following(schools)]))
    return listed(model.schools, (school) => {
      const { cases = [], posts = [], stories = [], works = [] } = model.contents.get(school) ?? {}
      const near = neighbours.get(school) ?? []
      return pageFor('school', schoolPageView, site, school, near, cases, works, stories, posts)
    })
  },
}

const schoolPageView = (
  site: SiteFrame,
  school: ModelSchool,
  near: readonly ModelSchool[],
  cases: ModelCase[],
  works: ModelWork[],
  stories: ModelStory[],
  posts: ModelPost[],
) => schoolView(site, school, { cases, works, stories, posts }, near)

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
