import { type WorkCard, workCard } from '../cards/work-card'
import type { Choice } from '../choice'
import type { Facet } from '../facets'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { ModelWork } from '../model/works'
import { type Pagination, pagePath } from '../pagination'
import { paths } from '../paths'

/** `/works/`, and those that share a value, `/works/kind/picture/`; further pages below them. */
export type WorksView = {
  frame: Frame
  title: string
  works: WorkCard[]
  pagination: Pagination
  facets: Facet[]
  /** The value that all works of the page share. */
  current: { facet: string; value: string } | null
}

/** What all items of a list have in common. */
type Sharing = Choice & { facet: string; href: string }

type Part = { items: ModelWork[]; pagination: Pagination }

/** `sharing` is the value that the works share; without it they are all there are. */
export function worksView(
  site: SiteFrame,
  { items, pagination }: Part,
  facets: Facet[],
  sharing?: Sharing,
): WorksView {
  const { page, total } = pagination
  const title = sharing ? `${sharing.label}的作品` : '作品展示'
  return {
    frame: frameOf(site, {
      path: pagePath(sharing?.href ?? paths.works, page),
      title: page === null ? title : `${title}（第 ${page} 页）`,
      description: `师生的清廉主题作品${total === null ? '' : ` ${total} 件`}：书画与图片、音频、视频和文字。`,
      demo: items.some(({ demo }) => demo),
    }),
    title,
    works: items.map(workCard),
    pagination,
    facets,
    current: sharing ? { facet: sharing.facet, value: sharing.value } : null,
  }
}
