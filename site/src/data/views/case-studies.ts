import { type CaseCard, caseCard } from '../cards/case-card'
import type { Choice } from '../choice'
import type { Facet } from '../facets'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { ModelCase } from '../model/articles'
import { type Pagination, pagePath } from '../pagination'
import { paths } from '../paths'

/** `/cases/`, and those that share a value, `/cases/category/…/`; further pages below them. */
export type CaseStudiesView = {
  frame: Frame
  title: string
  cases: CaseCard[]
  pagination: Pagination
  facets: Facet[]
  /** The value that all cases of the page share. */
  current: { facet: string; value: string } | null
}

/** What all items of a list have in common. */
type Sharing = Choice & { facet: string; href: string }

type Part = { items: ModelCase[]; pagination: Pagination }

/** `sharing` is the value that the cases share; without it they are all there are. */
export function caseStudiesView(
  site: SiteFrame,
  { items, pagination }: Part,
  facets: Facet[],
  sharing?: Sharing,
): CaseStudiesView {
  const { page, total } = pagination
  const title = sharing ? `${sharing.label}的案例` : '清廉案例'
  return {
    frame: frameOf(site, {
      path: pagePath(sharing?.href ?? paths.cases, page),
      title: page === null ? title : `${title}（第 ${page} 页）`,
      description: `${total === null ? '' : `${total} 个`}清廉学校建设案例：背景与问题、做法与机制、成效与佐证、反思与推广。`,
      demo: items.some(({ demo }) => demo),
    }),
    title,
    cases: items.map(caseCard),
    pagination,
    facets,
    current: sharing ? { facet: sharing.facet, value: sharing.value } : null,
  }
}
