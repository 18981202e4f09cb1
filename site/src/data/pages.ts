import { feedText } from './feed'
import type { SiteModel } from './model'
import { type Page, pageOf, textPage } from './page'
import { paginate } from './pagination'
import { paths } from './paths'
import { robotsText, sitemapText } from './sitemap'
import { campaignView } from './views/campaign'
import { campaignsView } from './views/campaigns'
import { caseStudiesView } from './views/case-studies'
import { caseStudyView } from './views/case-study'
import { columnView } from './views/column'
import { columnsView } from './views/columns'
import { homeView } from './views/home'
import { monthView } from './views/month'
import { monthsView } from './views/months'
import { notFoundView } from './views/not-found'
import { noticeView } from './views/notice'
import { postView } from './views/post'
import { readerBookView } from './views/reader-book'
import { readerChapterView } from './views/reader-chapter'
import { readersView } from './views/readers'
import { schoolView } from './views/school'
import { schoolsView } from './views/schools'
import { storyView } from './views/story'
import { publishedCampaigns, verifyView } from './views/verify'

/** Every page of the site; what others link to comes before them. */
export function pages(model: SiteModel): Page[] {
  const shown = [...details(model), ...lists(model), pageOf('home', homeView(model))]
  return [
    ...shown,
    pageOf('not-found', notFoundView(model)),
    textPage('feed', paths.feed, feedText(model)),
    textPage('sitemap', paths.sitemap, sitemapText(shown, model.origin)),
    textPage('robots', paths.robots, robotsText(model.origin)),
  ]
}

function details(model: SiteModel): Page[] {
  const chapters = model.books.flatMap((book) => book.chapters)
  const posts = model.columns.flatMap((column) => column.posts)
  return [
    ...model.cases.map((item) => pageOf('case-study', caseStudyView(model, item), item.updatedAt)),
    ...model.stories.map((story) => pageOf('story', storyView(model, story), story.updatedAt)),
    ...posts.map((post) => pageOf('post', postView(model, post), post.updatedAt)),
    ...chapters.map((chapter) =>
      pageOf('reader-chapter', readerChapterView(model, chapter), chapter.updatedAt),
    ),
    ...model.books.map((book) => pageOf('reader-book', readerBookView(model, book), book.updatedAt)),
    ...notices(model),
    ...model.campaigns.map((item) => pageOf('campaign', campaignView(model, item), item.updatedAt)),
    ...model.schools.map((school) => pageOf('school', schoolView(model, school), school.updatedAt)),
  ]
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
          pageOf('column', columnView(model, column, items, pagination)),
        ),
      ),
    ...paginate(model.cases, paths.cases).map(({ items, pagination }) =>
      pageOf('case-studies', caseStudiesView(model, items, pagination)),
    ),
    pageOf('months', monthsView(model)),
    pageOf('columns', columnsView(model)),
    pageOf('readers', readersView(model)),
    pageOf('verify', verifyView(model, published(model))),
    pageOf('campaigns', campaignsView(model)),
    pageOf('schools', schoolsView(model)),
  ]
}

const published = ({ campaigns, certificates }: SiteModel) => ({
  campaigns: publishedCampaigns(campaigns),
  certificates,
})

function months(model: SiteModel): Page[] {
  const groups = Map.groupBy(model.stories, ({ issueMonth }) => issueMonth)
  const all = [...groups.keys()]
  return [...groups].map(([month, stories]) => pageOf('month', monthView(model, month, stories, all)))
}
