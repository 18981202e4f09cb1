import type { CollectionBeforeValidateHook } from 'payload'
import { type AwardRule, checkAwardRule } from '../domain/awards'
import type { Schedule } from '../domain/campaign'
import { checkSchedule } from '../domain/check-schedule'
import { checkQuotas, type Quotas } from '../domain/quota'
import { Refusal } from '../domain/refusal'
import { checkRubric, type Rubric } from '../domain/rubric'
import { checkPolicy, type ScoringPolicy } from '../domain/scoring'

type Part = Record<string, unknown>

/** What a group will be once this change is saved. */
const merged = (before: Part | undefined, change: Part | undefined): Part => ({ ...before, ...change })

/** The rows of a list as the domain takes them: a cell that was left empty is an empty text or no number. */
const rowsOf = (rows: unknown, empty: Part): Part[] =>
  ((rows ?? []) as Part[]).map((row) => {
    const filled = Object.entries(row).filter(([, value]) => value !== null && value !== undefined)
    return { ...empty, ...Object.fromEntries(filled) }
  })

const criterion = { key: '', label: '', points: Number.NaN }
const tier = { key: '', name: '', mode: 'ratio', value: Number.NaN }

/** A campaign's dates are in order, its rubric adds up, its policy and awards can be carried out. */
export const checkCampaign: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const after = (name: string) => merged(originalDoc?.[name], data[name])
  if (data.schedule) checkSchedule(after('schedule') as Schedule)
  if (data.rubric) {
    const rubric = after('rubric')
    checkRubric({ ...rubric, criteria: rowsOf(rubric.criteria, criterion) } as Rubric)
  }
  if (data.policy) checkPolicy(after('policy') as ScoringPolicy)
  if (data.awards) {
    const awards = after('awards')
    checkAwardRule({ ...awards, tiers: rowsOf(awards.tiers, tier) } as AwardRule)
  }
  if (data.categories) {
    const keys = (data.categories as { key: string }[]).map(({ key }) => key)
    if (new Set(keys).size < keys.length) {
      throw new Refusal('invalid', '类别的代号有重复，请逐一改成不同的代号。', 'categories')
    }
  }
  return data
}
