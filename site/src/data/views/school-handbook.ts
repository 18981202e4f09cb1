import { type Frame, frameOf, type SiteFrame } from '../frame'
import type { ModelSchool } from '../model/schools'
import { type Handbook, handbookOf, type Power } from '../school-handbook'
import { toneOf } from '../tone'

/** `/schools/<slug>/handbook/`: a school's handbook, to read and to print. */
export type SchoolHandbookView = {
  frame: Frame
  school: { name: string; href: string; district: string }
  brand: { name: string; symbol: string | null }
  tone: number
  handbook: Handbook
  /** The power items that have a flow chart. */
  charts: Power[]
  demo: boolean
}

/** Of a school that has power items or prohibitions: without them there is no such page. */
export function schoolHandbookView(site: SiteFrame, school: ModelSchool): SchoolHandbookView {
  const handbook = handbookOf(school)
  if (!handbook?.href) throw new Error(`${school.name}没有可以单独成页的一校一册。`)
  return {
    frame: frameOf(site, {
      path: handbook.href,
      title: `${handbook.title}（${school.shortName}）`,
      description: handbook.summary ?? `${school.name}的权力清单、负面清单和办事流程图。`,
      between: [{ label: school.shortName, href: school.path }],
      demo: school.demo ?? false,
    }),
    school: { name: school.name, href: school.path, district: school.district.name },
    brand: { name: school.brand?.name ?? school.shortName, symbol: school.brand?.symbol ?? null },
    tone: toneOf(school.slug),
    handbook,
    charts: handbook.powers.filter(({ chart }) => chart !== null),
    demo: school.demo ?? false,
  }
}
