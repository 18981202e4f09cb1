import type { Facet } from '../facets'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { ModelSchool } from '../model/schools'
import { paths } from '../paths'
import { schoolFacets } from '../school-facets'
import { listByDistrict, type SchoolList } from '../school-list'

/** `/schools/`: the whole directory; a script hides what the filters leave out. */
export type SchoolsView = {
  frame: Frame
  total: number
  /** Each value has a page of its own. */
  facets: Facet[]
  list: SchoolList
}

export function schoolsView(site: SiteFrame, schools: readonly ModelSchool[]): SchoolsView {
  return {
    frame: frameOf(site, {
      path: paths.schools,
      title: '学校名录',
      description: `${schools.length} 所学校的一校一品、一校一策和一校一册，可按县区、类型、示范层级和特色领域查找。`,
      demo: schools.some(({ demo }) => demo),
    }),
    total: schools.length,
    facets: schoolFacets(schools),
    list: listByDistrict(schools),
  }
}
