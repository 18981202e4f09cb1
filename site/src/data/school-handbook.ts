import type { Attachment } from './attachment'
import type { ModelSchool } from './model/schools'
import { paths } from './paths'

type PowerType = 'service' | 'approval' | 'internal'

/** One power item; `chart` numbers its flow chart among those of the handbook. */
export type Power = {
  number: number
  name: string
  type: string
  subject: string | null
  basis: string | null
  supervision: string | null
  chart: number | null
  steps: { text: string; who: string | null }[]
}

/** 一校一册 */
export type Handbook = {
  title: string
  summary: string | null
  powers: Power[]
  prohibitions: string[]
  /** Where to complain, line by line. */
  supervision: string[]
  file: Attachment | null
  /** Its own page for reading and printing, when there is something to print. */
  href: string | null
}

const types: Record<PowerType, string> = { service: '服务类', approval: '审核类', internal: '内控类' }

/** A school's handbook; null when it has written nothing. */
export function handbookOf({ handbook, handbookFile, slug }: ModelSchool): Handbook | null {
  const powers = powersOf(handbook?.powers ?? [])
  const prohibitions = (handbook?.prohibitions ?? []).map(({ text }) => text)
  const listed = powers.length > 0 || prohibitions.length > 0
  if (!handbook?.title && !listed) return null
  return {
    title: handbook?.title ?? '一校一册',
    summary: handbook?.summary ?? null,
    powers,
    prohibitions,
    supervision: (handbook?.supervision ?? '').split('\n').filter((line) => line.trim() !== ''),
    file: handbookFile,
    href: listed ? paths.handbook(slug) : null,
  }
}

type PowerFields = NonNullable<NonNullable<ModelSchool['handbook']>['powers']>

function powersOf(items: PowerFields): Power[] {
  let charts = 0
  return items.map(({ name, type, subject, basis, supervision, steps }, index) => {
    const drawn = (steps ?? []).map(({ text, who }) => ({ text, who: who ?? null }))
    if (drawn.length > 0) charts += 1
    return {
      number: index + 1,
      name,
      type: types[type],
      subject: subject ?? null,
      basis: basis ?? null,
      supervision: supervision ?? null,
      chart: drawn.length > 0 ? charts : null,
      steps: drawn,
    }
  })
}
