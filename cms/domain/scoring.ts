import { Fraction } from 'fraction.js'
import { type Adjustment, type AdjustmentRules, signedPoints } from './adjustments'
import { mean, sum } from './exact-average'
import { exactDecimal } from './exact-decimal'
import { Refusal } from './refusal'
import type { Mark } from './rubric'

/** What may part entries that show the same score, in the order a campaign lists them; `re-review` is last. */
export const tieBreakers = ['extend-decimals', 'criterion-order', 'median', 're-review'] as const

export type TieBreaker = (typeof tieBreakers)[number]

/** How a campaign turns the totals of its score sheets into one score, and what it does with equal scores. */
export type ScoringPolicy = {
  method: 'mean' | 'trimmed-mean' | 'median' | 'standard-score'
  /** How many of the highest and of the lowest totals a trimmed mean leaves out. */
  trimHigh: number
  trimLow: number
  /** Trim when there are at least this many sheets. */
  trimFrom: number
  /** With fewer: take the plain mean, or refuse to announce until there are enough. The plain mean if not set. */
  belowTrim?: 'mean' | 'refuse' | null
  /** Decimals a score is shown with. */
  decimals: number
  /** With none, entries that show the same score share rank and award. */
  ties?: readonly TieBreaker[] | null
}

/** The part of a policy that scores an entry by its own sheets alone. */
export type PanelPolicy = Pick<ScoringPolicy, 'trimHigh' | 'trimLow' | 'trimFrom'> & {
  method: Exclude<ScoringPolicy['method'], 'standard-score'>
}

export type Aggregate = { score: Fraction; method: ScoringPolicy['method']; sheets: number }

/**
 * Adds up one sheet exactly, in points: its marks, plus bonuses, less deductions, and never below 0; bonuses may
 * lift it above the scale. Throws Refusal `invalid` for an adjustment that the rubric does not have.
 */
export function totalOf(
  marks: readonly Mark[],
  adjustments: readonly Adjustment[] = [],
  rubric: Pick<AdjustmentRules, 'adjustments'> = {},
): Fraction {
  const total = sum([
    ...marks.map(({ points }) => exactDecimal(points)),
    ...adjustments.map((adjustment) => signedPoints(adjustment, rubric)),
  ])
  return total.lt(0) ? new Fraction(0) : total
}

/**
 * Takes the totals of an entry's submitted sheets and a policy that `checkPolicy` accepts; returns the
 * exact score, the method really used and the number of sheets. Throws Refusal `conflict` when there is no
 * sheet. Dropping the highest and the lowest is common, a least number of judges for it is not stated
 * anywhere (domain.md §3.9), so the fall-back to the plain mean is told and not silent.
 */
export function aggregate(totals: readonly Fraction[], policy: PanelPolicy): Aggregate {
  const { dropped, method } = droppedOf(totals, policy)
  return { score: mean(totals.filter((_, index) => !dropped[index])), method, sheets: totals.length }
}

/**
 * Which totals a policy leaves out, and whether as high or low, in the order of the totals; of equal ones the first is
 * the lower. A median leaves out all but the one or two in the middle. Throws Refusal `conflict` when there is no sheet.
 */
export function droppedOf(
  totals: readonly Fraction[],
  policy: PanelPolicy,
): { method: PanelPolicy['method']; dropped: ('high' | 'low' | null)[] } {
  if (totals.length === 0) nothingToScore()
  const { high, low, method } = cutsOf(totals.length, policy)
  const dropped = totals.map((): 'high' | 'low' | null => null)
  if (high + low === 0) return { method, dropped }
  const ascending = totals
    .map((total, index) => ({ total, index }))
    .sort((a, b) => a.total.compare(b.total) || a.index - b.index)
  for (const { index } of ascending.slice(0, low)) dropped[index] = 'low'
  for (const { index } of ascending.slice(totals.length - high)) dropped[index] = 'high'
  return { method, dropped }
}

function cutsOf(sheets: number, { method, trimFrom, trimHigh, trimLow }: PanelPolicy) {
  const beside = Math.floor((sheets - 1) / 2)
  if (method === 'median') return { method, high: beside, low: beside }
  if (method === 'trimmed-mean' && sheets >= trimFrom) return { method, high: trimHigh, low: trimLow }
  return { method: 'mean' as const, high: 0, low: 0 }
}

/**
 * Throws Refusal `conflict` when the policy does not announce the mean of fewer sheets than it trims from
 * (`belowTrim: 'refuse'`) and some of the scores are such a mean.
 */
export function requireTrimmed(scores: readonly Aggregate[], policy: ScoringPolicy): void {
  if (policy.method !== 'trimmed-mean' || policy.belowTrim !== 'refuse') return
  const short = scores.filter(({ method }) => method === 'mean').length
  if (short === 0) return
  throw new Refusal(
    'conflict',
    `有 ${short} 件作品的有效评分表不足 ${policy.trimFrom} 份，按评分办法不能公布，请先补评。`,
  )
}

/**
 * Throws Refusal `invalid`, with the field at fault, unless decimals are 0–6, every tie-breaker is listed once with
 * `re-review` last, and a trimmed mean drops at least one sheet and always keeps at least one.
 */
export function checkPolicy(policy: ScoringPolicy): void {
  const refuse = (field: keyof ScoringPolicy, message: string): never => {
    throw new Refusal('invalid', message, `policy.${field}`)
  }
  const { decimals, method, trimFrom, trimHigh, trimLow } = policy
  if (!isCount(decimals) || decimals > 6) refuse('decimals', '保留小数位数请填 0 到 6 之间的整数。')
  const ties = policy.ties ?? []
  if (new Set(ties).size < ties.length) refuse('ties', '同分处理的办法有重复，每种请只选一次。')
  if (ties.includes('re-review') && ties.at(-1) !== 're-review')
    refuse('ties', '复议定序只能放在同分处理的最后，请调整先后。')
  if (method !== 'trimmed-mean') return

  if (!isCount(trimHigh)) refuse('trimHigh', '去掉最高分的个数请填不小于 0 的整数。')
  if (!isCount(trimLow)) refuse('trimLow', '去掉最低分的个数请填不小于 0 的整数。')
  const dropped = trimHigh + trimLow
  if (dropped === 0) refuse('trimHigh', '去极值平均至少要去掉一个分数，请调整或改用算术平均。')
  if (!isCount(trimFrom) || trimFrom <= dropped)
    refuse('trimFrom', `去极值所需的最少评分表数请填大于 ${dropped} 的整数。`)
}

/** Rounds a score half up to a number of decimals, exactly. */
export function roundScore(score: Fraction, decimals: number): Fraction {
  return score.round(decimals)
}

/** Writes a score with `decimals` decimals, rounded half up exactly; only a standard score can be below 0. */
export function formatScore(score: Fraction, decimals: number): string {
  const units = roundScore(score, decimals).mul(10n ** BigInt(decimals))
  const digits = units.n.toString().padStart(decimals + 1, '0')
  const sign = units.lt(0) ? '-' : ''
  return sign + (decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`)
}

/** The highest total less the lowest (极差), in points; throws Refusal `conflict` when there is no sheet. */
export function scoreRange(totals: readonly Fraction[]): Fraction {
  const ascending = totals.toSorted((a, b) => a.compare(b))
  const [lowest = nothingToScore()] = ascending
  return (ascending.at(-1) ?? lowest).sub(lowest)
}

function nothingToScore(): never {
  throw new Refusal('conflict', '还没有已提交的评分表，无法计算得分，请等评委提交后再试。')
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
