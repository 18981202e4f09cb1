import type { Schedule } from './campaign'
import { Refusal } from './refusal'
import { shiftedSchedule } from './shift-schedule'

/** What stays the same from year to year. */
const rules = [
  'kind',
  'categories',
  'divisions',
  'limits',
  'quotas',
  'review',
  'rubric',
  'policy',
  'awards',
  'certificate',
] as const

/** What is written anew, starting from what it was. */
const words = ['summary', 'call'] as const

const rulesOfNotice = ['length', 'unit', 'channels', 'requireRealName', 'showScores'] as const

/** A campaign as plain data, with relations by id. */
export type CopyableCampaign = {
  title: string
  slug: string
  year: number
  schedule: Schedule
  notice: object
  pledge: { version: string }
}

type Picked<Source, Name> = Pick<Source, Extract<keyof Source, Name>>

export type CopiedCampaign<Source extends CopyableCampaign> = Picked<Source, (typeof rules)[number]> &
  Picked<Source, (typeof words)[number]> & {
    title: string
    slug: string
    year: number
    schedule: Schedule
    notice: Picked<Source['notice'], (typeof rulesOfNotice)[number]>
    pledge: Source['pledge']
    status: 'draft'
  }

/**
 * Makes of a campaign the draft of one a number of years later, by the same rules and with its dates on the
 * same days. Judges, extensions, stamps and numbers of documents stay behind, and so does every field not named
 * here. Throws Refusal `invalid`, with the field `years`, unless the years are a whole number from 1 on.
 */
export function copiedCampaign<Source extends CopyableCampaign>(
  campaign: Source,
  years: number,
): CopiedCampaign<Source> {
  if (!Number.isInteger(years) || years < 1)
    throw new Refusal('invalid', '新活动须比原活动晚一年或几年，请重新选择年度。', 'years')
  const { notice, pledge, schedule, slug, title, year } = campaign
  const moved = (text: string) => inLaterYear(text, year, years)
  const movedOrMarked = (text: string) => moved(text) ?? `${text}-${year + years}`
  return {
    ...picked(campaign, words),
    ...withoutRowIds(picked(campaign, rules)),
    title: moved(title) ?? title,
    slug: movedOrMarked(slug),
    year: year + years,
    schedule: shiftedSchedule(withoutRowIds(schedule), years),
    notice: picked<Source['notice'], (typeof rulesOfNotice)[number]>(notice, rulesOfNotice),
    pledge: { ...pledge, version: movedOrMarked(pledge.version) },
    status: 'draft',
  }
}

function picked<Source extends object, Name extends string>(
  source: Source,
  names: readonly Name[],
): Picked<Source, Name> {
  const fields = Object.entries(source).filter(([name]) => names.some((wanted) => wanted === name))
  return Object.fromEntries(fields) as Picked<Source, Name>
}

/** Rows of lists have ids of their own in the database, which a copy must not take over. */
function withoutRowIds<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutRowIds) as Value
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name]) => name !== 'id')
  return Object.fromEntries(fields.map(([name, inner]) => [name, withoutRowIds(inner)])) as Value
}

const fourDigits = /(?<!\d)\d{4}(?!\d)/g

/** A text that names its year, in a later one; both halves of a school year 2025—2026 move; else null. */
function inLaterYear(text: string, year: number, years: number): string | null {
  if (!text.match(fourDigits)?.includes(`${year}`)) return null
  return text.replace(fourDigits, (digits) =>
    Math.abs(Number(digits) - year) <= 1 ? `${Number(digits) + years}` : digits,
  )
}
