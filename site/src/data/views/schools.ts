import { type SchoolCard, schoolCard } from '../cards/school-card'
import type { Choice } from '../choice'
import { type Frame, frameOf } from '../frame'
import type { SiteModel } from '../model'
import { paths } from '../paths'

/** `/schools/`: the whole directory; a script hides what the filters leave out. */
export type SchoolsView = {
  frame: Frame
  total: number
  /** Only values that some school has. */
  filters: { districts: Choice[]; types: Choice[]; tiers: Choice[]; ownerships: Choice[] }
  /** `code` is also the anchor: `/schools/#450802`. */
  districts: { code: string; name: string; schools: SchoolCard[] }[]
}

export function schoolsView(model: SiteModel): SchoolsView {
  const districts = model.districts.map(({ code, name, schools }) => ({
    code,
    name,
    schools: schools.map(schoolCard),
  }))
  const schools = districts.flatMap((district) => district.schools)
  return {
    frame: frameOf(model, {
      path: paths.schools,
      title: '学校名录',
      description: `${schools.length} 所学校的一校一品、一校一策和一校一册，可按县区、类型和示范层级查找。`,
      demo: schools.some(({ demo }) => demo),
    }),
    total: schools.length,
    filters: {
      districts: districts.map(({ code, name }) => ({ value: code, label: name })),
      types: distinct(schools.map(({ type }) => type)),
      tiers: distinct(schools.flatMap(({ tier }) => tier ?? [])),
      ownerships: distinct(schools.map(({ ownership }) => ownership)),
    },
    districts,
  }
}

function distinct(choices: Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.value, choice])).values()]
}
