import { caseGroups } from './case-groups'
import { changedAt } from './changed-at'
import { facetsOf } from './facets'
import type { SiteModel } from './model'
import { movedPages } from './moved'
import { type Page, pageOf } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { readerCopies } from './reader-copies'
import { schoolGroups } from './school-facets'
import { textPages } from './text-pages'
import { aboutView } from './views/about'
import { accessibilityView } from './views/accessibility'
import { campaignView } from './views/campaign'
import { campaignsView } from './views/campaigns'
import { caseStudiesView } from './views/case-studies'
import { caseStudyView } from './views/case-study'
import { columnView } from './views/column'
import { columnsView } from './views/columns'
import { homeView } from './views/home'
import { monthView } from './views/month'
import { monthsView } from './views/months'
import { movedView } from './views/moved'
import { notFoundView } from './views/not-found'
import { noticeView } from './views/notice'
import { postView } from './views/post'
import { readerBookView } from './views/reader-book'
import { readerChapterView } from './views/reader-chapter'
import { readersView } from './views/readers'
import { schoolView } from './views/school'
import { schoolGroupView } from './views/school-group'
import { schoolHandbookView } from './views/school-handbook'
import { schoolsView } from './views/schools'
import { searchView } from './views/search'
import { storyView } from './views/story'
import { publishedCampaigns, verifyView } from './views/verify'
import { workView } from './views/work'
import { worksView } from './views/works'
import { workGroups } from './work-groups'

/** Every page of the site; what others link to comes before them. */
export function pages(model: SiteModel): Page[] {
  const shown = [...details(model), ...lists(model), pageOf('home', homeView(model))]
  return [
    ...readerCopies(model),
    ...shown,
    ...moves(model, shown),
    pageOf('search', searchView(model)),
    pageOf('not-found', notFoundView(model)),
    ...textPages(model, shown),
  ]
}

function details(model: SiteModel): Page[] {
  const chapters = model.books.flatMap((book) => book.chapters)
  const posts = model.columns.flatMap((column) => column.posts)
  return [
    ...model.cases.map((item) => pageOf('case-study', caseStudyView(model, item), item.updatedAt)),
    ...model.works.map((work) => pageOf('work', workView(model, work), work.updatedAt)),
    ...model.stories.map((story) => pageOf('story', storyView(model, story), story.updatedAt)),
    ...posts.map((post) => pageOf('post', postView(model, post), post.updatedAt)),
    ...chapters.map((chapter) =>
      pageOf('reader-chapter', readerChapterView(model, chapter), chapter.updatedAt),
    ),
    ...model.books.map((book) => pageOf('reader-book', readerBookView(model, book), book.updatedAt)),
    ...notices(model),
    ...model.campaigns.map((item) => pageOf('campaign', campaignView(model, item), item.updatedAt)),
    ...handbooks(model),
    ...model.schools.map((school) => pageOf('school', schoolView(model, school), school.updatedAt)),
  ]
}

function handbooks(model: SiteModel): Page[] {
  return model.schools.flatMap((school) => {
    const view = schoolHandbookView(model, school)
    return view ? pageOf('school-handbook', view, school.updatedAt) : []
  })
}

function notices(model: SiteModel): Page[] {
  return model.campaigns.flatMap((campaign) => {
    const announced = campaign.publicNotice
    if (!announced) return []
    const changedAt = announced.decidedAt ?? announced.announcedAt
    return pageOf('notice', noticeView(model, campaign, announced), changedAt)
  })
}

function lists(model: SiteModel): Page[] {
  return [
    ...months(model),
    ...model.columns
      .filter(({ posts }) => posts.length > 0)
      .flatMap((column) =>
        paginate(column.posts, column.path).map(({ items, pagination }) =>
          pageOf('column', columnView(model, column, items, pagination), changedAt(items)),
        ),
      ),
    ...caseLists(model),
    ...workLists(model),
    pageOf('months', monthsView(model), changedAt(model.stories)),
    pageOf('columns', columnsView(model)),
    pageOf('readers', readersView(model)),
    pageOf('about', aboutView(model)),
    pageOf('accessibility', accessibilityView(model)),
    pageOf('verify', verifyView(model, published(model))),
    pageOf('campaigns', campaignsView(model)),
    ...schoolGroups(model.schools).map((group) =>
      pageOf('school-group', schoolGroupView(model, group), changedAt(group.items)),
    ),
    pageOf('schools', schoolsView(model), changedAt(model.schools)),
  ]
}

function caseLists(model: SiteModel): Page[] {
  const groups = caseGroups(model)
  const facets = facetsOf(groups)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        pageOf('case-group', caseStudiesView(model, part, facets, group), changedAt(part.items)),
      ),
    ),
    ...paginate(model.cases, paths.cases).map((part) =>
      pageOf('case-studies', caseStudiesView(model, part, facets), changedAt(part.items)),
    ),
  ]
}

function workLists(model: SiteModel): Page[] {
  if (model.works.length === 0) return []
  const groups = workGroups(model)
  const facets = facetsOf(groups)
  return [
    ...groups.flatMap((group) =>
      paginate(group.items, group.value.href).map((part) =>
        pageOf('work-group', worksView(model, part, facets, group), changedAt(part.items)),
      ),
    ),
    ...paginate(model.works, paths.works).map((part) =>
      pageOf('works', worksView(model, part, facets), changedAt(part.items)),
    ),
  ]
}

/** A page of today stands before one that had its address earlier. */
function moves(model: SiteModel, shown: readonly Page[]): Page[] {
  const taken = new Set(shown.map(({ path }) => path))
  const free = new Map(movedPages(model).map((move) => [move.from, move]))
  return [...free.values()]
    .filter(({ from }) => !taken.has(from))
    .map((move) => pageOf('moved', movedView(model, move)))
}

const published = ({ campaigns, certificates }: SiteModel) => ({
  campaigns: publishedCampaigns(campaigns),
  certificates,
})

function months(model: SiteModel): Page[] {
  const groups = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  const all = [...groups.keys()]
  return [...groups].map(([month, stories]) =>
    pageOf('month', monthView(model, month, stories, all), changedAt(stories)),
  )
}
