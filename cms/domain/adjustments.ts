import { exactDecimal, isMultipleOf } from './exact-decimal'
import { Refusal } from './refusal'

/** Points taken off or given beside the sum of the criteria, such as −1 for overtime (domain.md §3.8, R4 and R7). */
export type AdjustmentRule = {
  key: string
  label: string
  kind: 'deduction' | 'bonus'
  /** At most this many points on one sheet. */
  points: number
  guidance?: string | null
}

/** What one sheet takes off or gives under a rule: points above or at 0, whatever the kind. */
export type Adjustment = { key: string; points: number }

export type AdjustmentRules = { adjustments?: AdjustmentRule[] | null; step: number }

/** Throws Refusal `invalid`, with the field, unless every rule has a name, a key of its own and points in whole steps. */
export function checkAdjustmentRules({ adjustments, step }: AdjustmentRules, taken: readonly string[]): void {
  const keys = new Set(taken)
  for (const [index, { key, label, points }] of (adjustments ?? []).entries()) {
    const refuse = (field: keyof AdjustmentRule, message: string): never => {
      throw new Refusal('invalid', message, `rubric.adjustments.${index}.${field}`)
    }
    if (!label.trim()) refuse('label', `第 ${index + 1} 个加分或扣分没有名称，请填写。`)
    if (!key.trim()) refuse('key', `“${label}”没有标识，请填写。`)
    if (keys.has(key)) refuse('key', `“${label}”的标识与前面的重复，请改用别的标识。`)
    keys.add(key)
    if (!Number.isFinite(points) || points <= 0)
      refuse('points', `“${label}”的分值须是大于 0 的数，请重新填写。`)
    if (!isMultipleOf(points, step)) refuse('points', `“${label}”的分值须是 ${step} 的整数倍，请调整。`)
  }
}

/**
 * Throws Refusal `invalid`, with the field `adjustments.<key>`, unless every adjustment is one of the rubric, once,
 * between 0 and its points, in whole steps. None has to be made.
 */
export function checkAdjustments(adjustments: readonly Adjustment[], rubric: AdjustmentRules): void {
  const made = new Set<string>()
  for (const { key, points } of adjustments) {
    const refuse = (message: string): never => {
      throw new Refusal('invalid', message, `adjustments.${key}`)
    }
    const { label, points: most } = adjustmentRule(rubric, key)
    if (made.has(key)) refuse(`“${label}”填了两次，请只保留一个。`)
    made.add(key)
    if (!Number.isFinite(points)) refuse(`“${label}”的分数不是数字，请重新填写。`)
    if (points < 0) refuse(`“${label}”请填不小于 0 的分数，加减由评分标准决定。`)
    if (points > most) refuse(`“${label}”最多 ${most} 分，请重新填写。`)
    if (!isMultipleOf(points, rubric.step))
      refuse(`“${label}”的分数须是 ${rubric.step} 的整数倍，请重新填写。`)
  }
}

/** The rule of an adjustment; throws Refusal `invalid` when the rubric has none of that key. */
export function adjustmentRule(rubric: Pick<AdjustmentRules, 'adjustments'>, key: string): AdjustmentRule {
  const rule = rubric.adjustments?.find((candidate) => candidate.key === key)
  if (rule) return rule
  throw new Refusal(
    'invalid',
    `评分标准中没有“${key}”这项加分或扣分，请刷新页面后重新评分。`,
    `adjustments.${key}`,
  )
}

/** What an adjustment adds to the sum of the marks, exactly: below 0 for a deduction. */
export function signedPoints({ key, points }: Adjustment, rubric: Pick<AdjustmentRules, 'adjustments'>) {
  const exact = exactDecimal(points)
  return adjustmentRule(rubric, key).kind === 'bonus' ? exact : exact.neg()
}
