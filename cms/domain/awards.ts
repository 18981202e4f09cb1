import { Fraction } from 'fraction.js'
import { exactDecimal } from './exact-decimal'
import { Refusal } from './refusal'

/** One class of award: its size is a percentage of the base, or a count. */
export type AwardTier = { key: string; name: string; mode: 'ratio' | 'count'; value: number }

/** Tiers in order of honour, how percentages become whole numbers, and which tier a tie across a cut gets. */
export type AwardRule = { tiers: AwardTier[]; rounding: 'floor' | 'round' | 'ceil'; onTie: 'raise' | 'lower' }

export type Award = { id: string; tier: AwardTier | null }

/**
 * Gives the tiers out down a ranking and returns one award per place, in the same order; below the last
 * tier it is null. Equal ranks are one tie and never part: when a cut falls inside it, `raise` gives all of
 * them the higher tier, which may then exceed its size, and `lower` gives all of them the lower. Every tier
 * keeps its own size, counted from where the tier above really ended. `base` is the number of entries that
 * percentages are taken of (domain.md §3.10).
 */
export function decideAwards(
  ranking: readonly { id: string; rank: number }[],
  rule: AwardRule,
  base: number,
): Award[] {
  const awards: Award[] = []
  for (const tier of rule.tiers) {
    const start = awards.length
    let end = Math.min(start + tierSize(tier, rule.rounding, base), ranking.length)
    while (end > start && ranking[end - 1]?.rank === ranking[end]?.rank)
      end += rule.onTie === 'raise' ? 1 : -1
    for (const { id } of ranking.slice(start, end)) awards.push({ id, tier })
  }
  for (const { id } of ranking.slice(awards.length)) awards.push({ id, tier: null })
  return awards
}

/** The number of places in a tier: its count, or its percentage of the base, rounded as the rule says. */
export function tierSize({ mode, value }: AwardTier, rounding: AwardRule['rounding'], base: number): number {
  if (mode === 'count') return value
  return exactDecimal(value).mul(base).div(100)[rounding]().valueOf()
}

/**
 * Throws Refusal `invalid`, with the field at fault, unless there are tiers, each with a name, a unique key
 * and a whole count of at least 1 or a percentage above 0, and the percentages add up to no more than 100.
 */
export function checkAwardRule({ tiers }: AwardRule): void {
  if (tiers.length === 0) throw new Refusal('invalid', '还没有设置奖项，请至少添加一个奖项。', 'awards.tiers')
  const keys = new Set<string>()
  let percent = new Fraction(0)
  for (const [index, { key, name, mode, value }] of tiers.entries()) {
    const refuse = (field: keyof AwardTier, message: string): never => {
      throw new Refusal('invalid', message, `awards.tiers.${index}.${field}`)
    }
    if (!name.trim()) refuse('name', `第 ${index + 1} 个奖项没有名称，请填写。`)
    if (!key.trim()) refuse('key', `“${name}”没有标识，请填写。`)
    if (keys.has(key)) refuse('key', `“${name}”的标识与前面的重复，请改用别的标识。`)
    keys.add(key)
    if (mode === 'count') {
      if (!Number.isInteger(value) || value < 1) refuse('value', `“${name}”的名额请填不小于 1 的整数。`)
      continue
    }
    if (!Number.isFinite(value) || value <= 0) refuse('value', `“${name}”的比例请填大于 0 的数。`)
    percent = percent.add(exactDecimal(value))
    if (percent.gt(100)) refuse('value', `各奖项比例合计超过 100%，请调低“${name}”的比例。`)
  }
}
