import type { CollectionBeforeValidateHook } from 'payload'
import { type AwardRule, checkAwardRule } from '../domain/awards'
import { checkSchedule, type Schedule } from '../domain/campaign'
import { Refusal } from '../domain/refusal'
import { checkRubric, type Rubric } from '../domain/rubric'
import { checkPolicy, type ScoringPolicy } from '../domain/scoring'

type Part = Record<string, unknown>

/** What a group will be once this change is saved. */
const merged = (before: Part | undefined, change: Part | undefined): Part => ({ ...before, ...change })

/** A campaign's dates are in order, its rubric adds up, its policy and awards can be carried out. */
export const checkCampaign: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const after = (name: string) => merged(originalDoc?.[name], data[name])
  if (data.schedule) checkSchedule(after('schedule') as Schedule)
  if (data.rubric) checkRubric(after('rubric') as Rubric)
  if (data.policy) checkPolicy(after('policy') as ScoringPolicy)
  if (data.awards) checkAwardRule(after('awards') as AwardRule)
  if (data.categories) {
    const keys = (data.categories as { key: string }[]).map(({ key }) => key)
    if (new Set(keys).size < keys.length) {
      throw new Refusal('invalid', '类别的代号有重复，请逐一改成不同的代号。', 'categories')
    }
  }
  return data
}
