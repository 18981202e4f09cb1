import type { Facet, Group } from '../facets'
import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { ModelSchool } from '../model/schools'
import { paths } from '../paths'
import type { SchoolFacet } from '../school-facets'
import { listTogether, type SchoolList } from '../school-list'

/** `/schools/district/450802/`, `/schools/type/primary/` …: the schools that share a value. */
export type SchoolGroupView = {
  frame: Frame
  title: string
  total: number
  facet: Facet
  /** The value among those of the facet. */
  current: string
  list: SchoolList
  /** The directory with this filter set, where more can be added. */
  filtered: string
}

const titles: Record<SchoolFacet, (label: string) => string> = {
  district: (label) => `${label}的学校`,
  type: (label) => label,
  ownership: (label) => `${label}学校`,
  tier: (label) => label,
  topic: (label) => `${label}特色学校`,
}

export function schoolGroupView(
  site: SiteFrame,
  { facet, value, items: schools }: Group<ModelSchool>,
): SchoolGroupView {
  const title = titles[facet.key as SchoolFacet](value.label)
  return {
    frame: frameOf(site, {
      path: value.href,
      title,
      description: `${title}共 ${schools.length} 所：${schools
        .slice(0, 5)
        .map(({ shortName }) => shortName)
        .join('、')}${schools.length > 5 ? '等' : ''}。`,
      demo: schools.some(({ demo }) => demo),
    }),
    title,
    total: schools.length,
    facet,
    current: value.value,
    list: listTogether(schools),
    filtered: `${paths.schools}?${facet.key}=${value.value}`,
  }
}
