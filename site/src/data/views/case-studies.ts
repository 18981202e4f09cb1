import { type CaseCard, caseCard } from '../cards/case-card'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import type { ModelCase } from '../model/articles'
import { type Pagination, pagePath } from '../pagination'
import { paths } from '../paths'

/** `/cases/`, `/cases/page/2/` */
export type CaseStudiesView = { frame: Frame; cases: CaseCard[]; pagination: Pagination }

export function caseStudiesView(
  model: SiteModel,
  cases: ModelCase[],
  pagination: Pagination,
): CaseStudiesView {
  const { page, total } = pagination
  return {
    frame: frameOf(model, {
      path: pagePath(paths.cases, page),
      title: page === 1 ? '清廉学校案例' : `清廉学校案例（第 ${page} 页）`,
      description: `${total} 个清廉学校建设案例：背景与问题、做法与机制、成效与佐证、反思与推广。`,
      demo: cases.some(({ demo }) => demo),
    }),
    cases: cases.map(caseCard),
    pagination,
  }
}
