import { documentPages } from './document-page'
import { framing, type SiteFrame, siteFrame } from './frame'
import type { SiteModel } from './model'
import type { ModelSchool } from './model/schools'
import { type Page, pageMadeLater, pageOf } from './page'
import { remembering } from './remembering'
import { handbookOf } from './school-handbook'
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

const remembered = remembering<Page | null>()

function handbooks(model: SiteModel): Page[] {
  const site = siteFrame(model)
  return model.schools.flatMap(
    (school) => remembered(school, '', framing(model), () => handbookPage(site, school)) ?? [],
  )
}

function handbookPage(site: SiteFrame, school: ModelSchool): Page | null {
  const path = handbookOf(school)?.href
  if (!path) return null
  const { updatedAt } = school
  return pageMadeLater({
    kind: 'school-handbook',
    path,
    updatedAt,
    view: schoolHandbookView,
    of: [site, school],
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
