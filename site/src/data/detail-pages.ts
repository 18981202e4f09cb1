import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { campaignView } from './views/campaign'
import { caseStudyView } from './views/case-study'
import { noticeView } from './views/notice'
import { postView } from './views/post'
import { readerBookView } from './views/reader-book'
import { readerChapterView } from './views/reader-chapter'
import { schoolView } from './views/school'
import { schoolHandbookView } from './views/school-handbook'
import { storyView } from './views/story'
import { workView } from './views/work'

/** The page of every document: cases, works, stories, posts, chapters, books, notices, campaigns and schools. */
export function detailPages(model: SiteModel): Page[] {
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
