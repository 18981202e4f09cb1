import { documentPages } from './document-page'
import type { SiteModel } from './model'
import { type Page, pageOf } from './page'
import { campaignView } from './views/campaign'
import { noticeView } from './views/notice'
import { schoolHandbookView } from './views/school-handbook'

/** The page of every document: cases, works, stories, posts, chapters, books, notices, campaigns and schools. */
export function detailPages(model: SiteModel): Page[] {
  return [
    ...documentPages(model, 'case-studies'),
    ...documentPages(model, 'works'),
    ...documentPages(model, 'teacher-stories'),
    ...documentPages(model, 'column-posts'),
    ...documentPages(model, 'reader-chapters'),
    ...documentPages(model, 'reader-books'),
    ...notices(model),
    ...model.campaigns.map((item) => pageOf('campaign', campaignView(model, item), item.updatedAt)),
    ...handbooks(model),
    ...documentPages(model, 'schools'),
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
