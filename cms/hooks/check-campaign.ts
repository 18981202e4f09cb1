import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/roles'
import { type AwardRule, checkAwardRule } from '../domain/awards'
import { checkRangeTrigger } from '../domain/board-marks'
import type { Schedule } from '../domain/campaign'
import { checkSchedule } from '../domain/check-schedule'
import { checkQuotas, type Quotas } from '../domain/quota'
import { checkRubric, type Rubric } from '../domain/rubric'
import { checkPolicy, type ScoringPolicy } from '../domain/scoring'
import { checkCampaignKeys } from './check-campaign-keys'
import { checkCampaignLimits } from './check-campaign-limits'

type Part = Record<string, unknown>

/** The rows of a list as the domain takes them: a cell that was left empty is an empty text or no number. */
const rowsOf = (rows: unknown, empty: Part): Part[] =>
  ((rows ?? []) as Part[]).map((row) => {
    const filled = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
    return { ...empty, ...Object.fromEntries(filled) }
  })

const band = { label: '', from: Number.NaN, to: Number.NaN }
const named = { key: '', label: '', points: Number.NaN }
const tier = { key: '', name: '', mode: 'ratio', value: Number.NaN }

const rubricOf = (rubric: Part): Rubric => {
  const criteria = rowsOf(rubric.criteria, named).map((row) => ({ ...row, bands: rowsOf(row.bands, band) }))
  const adjustments = rowsOf(rubric.adjustments, { ...named, kind: 'deduction' })
  return { ...rubric, criteria, adjustments } as unknown as Rubric
}

const awardsOf = (awards: Part): AwardRule =>
  ({ ...awards, tiers: rowsOf(awards.tiers, tier) }) as unknown as AwardRule

const quotasOf = (quotas: Part): Quotas => {
  const districts = rowsOf(quotas.districts, { max: Number.NaN })
  const byId = districts.map((row) => ({ ...row, district: idOf(row.district as string | { id: string }) }))
  const categories = rowsOf(quotas.categories, { category: '', max: Number.NaN })
  return { ...quotas, districts: byId, categories } as unknown as Quotas
}

/** A campaign's dates are in order, its rubric adds up, its rules can be carried out and name what there is. */
export const checkCampaign: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const after = (name: string): Part => ({ ...originalDoc?.[name], ...data[name] })
  if (data.schedule) checkSchedule(after('schedule') as Schedule)
  if (data.rubric) checkRubric(rubricOf(after('rubric')))
  if (data.rubric || data.review)
    checkRangeTrigger(Number(after('review').rangeTrigger ?? 0), rubricOf(after('rubric')))
  if (data.policy) checkPolicy(after('policy') as ScoringPolicy)
  if (data.awards) checkAwardRule(awardsOf(after('awards')))
  if (data.quotas) checkQuotas(quotasOf(after('quotas')))
  const whole = { ...originalDoc, ...data, limits: after('limits') }
  checkCampaignLimits(whole)
  checkCampaignKeys({ ...whole, awards: after('awards'), quotas: after('quotas') })
  return data
}
