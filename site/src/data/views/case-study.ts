import { type Article, articleOf } from '../article'
import { type CaseCard, caseCard } from '../cards/case-card'
import { type SchoolCard, schoolCard } from '../cards/school-card'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { Link } from '../link'
import type { ModelCase } from '../model/articles'

/** `/cases/<slug>/` */
export type CaseStudyView = {
  frame: Frame
  article: Article
  school: SchoolCard
  category: string | null
  /** For the seal; `campaign` leads to the campaign's notice or call. */
  award: { name: string; campaign: Link | null } | null
  tags: string[]
  related: CaseCard[]
}

/** `related` are the nearest in time, of the same category first. */
export function caseStudyView(
  site: SiteFrame,
  item: ModelCase,
  related: readonly ModelCase[],
): CaseStudyView {
  const { campaign, awardName } = item
  return {
    frame: frameOf(site, {
      path: item.path,
      title: item.title,
      description: item.summary,
      demo: item.demo ?? false,
      picture: item.cover,
    }),
    article: articleOf(item),
    school: schoolCard(item.school),
    category: item.categoryLabel ?? null,
    award: awardName
      ? {
          name: awardName,
          campaign: campaign && { label: campaign.title, href: campaign.publicNotice?.path ?? campaign.path },
        }
      : null,
    tags: item.tags ?? [],
    related: related.map(caseCard),
  }
}
