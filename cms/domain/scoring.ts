import { Fraction } from 'fraction.js'
import { exactDecimal } from './exact-decimal'
import { Refusal } from './refusal'
import type { Mark } from './rubric'

/** How a campaign turns the totals of its score sheets into one score, and what it does with equal scores. */
export type ScoringPolicy = {
  method: 'mean' | 'trimmed-mean'
  /** How many of the highest and of the lowest totals a trimmed mean leaves out. */
  trimHigh: number
  trimLow: number
  /** Trim when there are at least this many sheets, else take the plain mean. */
  trimFrom: number
  /** Decimals a score is shown with. */
  decimals: number
  ties: 'extend-decimals' | 'share-award'
}

export type Aggregate = { score: Fraction; method: 'mean' | 'trimmed-mean'; sheets: number }

/** Adds up the marks of one sheet exactly, in points. */
export function totalOf(marks: readonly Mark[]): Fraction {
  return marks.reduce((total, { points }) => total.add(exactDecimal(points)), new Fraction(0))
}

/**
 * Takes the totals of an entry's submitted sheets and a policy that `checkPolicy` accepts; returns the
 * exact score, the method really used and the number of sheets. Throws Refusal `conflict` when there is no
 * sheet. Dropping the highest and the lowest is common, a least number of judges for it is not stated
 * anywhere (domain.md §3.9), so the fall-back to the plain mean is told and not silent.
 */
export function aggregate(totals: readonly Fraction[], policy: ScoringPolicy): Aggregate {
  const sheets = totals.length
  if (policy.method === 'mean' || sheets < policy.trimFrom)
    return { score: mean(totals), method: 'mean', sheets }
  const kept = ascending(totals).slice(policy.trimLow, sheets - policy.trimHigh)
  return { score: mean(kept), method: 'trimmed-mean', sheets }
}

/**
 * Throws Refusal `invalid`, with the field at fault, unless decimals are 0–6 and a trimmed mean
 * drops at least one sheet and always keeps at least one.
 */
export function checkPolicy(policy: ScoringPolicy): void {
  const refuse = (field: keyof ScoringPolicy, message: string): never => {
    throw new Refusal('invalid', message, `policy.${field}`)
  }
  const { method, trimHigh, trimLow, trimFrom, decimals } = policy
  if (!isCount(decimals) || decimals > 6) refuse('decimals', '保留小数位数请填 0 到 6 之间的整数。')
  if (method === 'mean') return

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

/** Writes a score, which is never negative, with `decimals` decimals, rounded half up exactly. */
export function formatScore(score: Fraction, decimals: number): string {
  const units = roundScore(score, decimals).mul(10n ** BigInt(decimals))
  const digits = units.n.toString().padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** The highest total less the lowest (极差), in points; throws Refusal `conflict` when there is no sheet. */
export function scoreRange(totals: readonly Fraction[]): Fraction {
  const [lowest = nothingToScore(), ...rest] = ascending(totals)
  return (rest.at(-1) ?? lowest).sub(lowest)
}

function mean(totals: readonly Fraction[]): Fraction {
  if (totals.length === 0) nothingToScore()
  return totals.reduce((sum, total) => sum.add(total), new Fraction(0)).div(totals.length)
}

function ascending(totals: readonly Fraction[]): Fraction[] {
  return totals.toSorted((a, b) => a.compare(b))
}

function nothingToScore(): never {
  throw new Refusal('conflict', '还没有已提交的评分表，无法计算得分，请等评委提交后再试。')
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}
