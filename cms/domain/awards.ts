import { Fraction } from 'fraction.js'
import { exactDecimal } from './exact-decimal'
import { Refusal } from './refusal'

/** One class of award: its size is a percentage of the base, or a count. */
export type AwardTier = { key: string; name: string; mode: 'ratio' | 'count'; value: number }

export type AwardRule = {
  /** In order of honour. */
  tiers: AwardTier[]
  /** How percentages become whole numbers. */
  rounding: 'floor' | 'round' | 'ceil'
  /** Which tier a tie across a cut gets. */
  onTie: 'raise' | 'lower'
  /** Whether all entries compete with each other or only those of a division or category; all if not set. */
  groupBy?: 'campaign' | 'division' | 'category' | null
  /** Which entries percentages are taken of (domain.md §3.10); whoever calls counts them. */
  base?: 'received' | 'screened' | 'last-round' | null
}

export type Award = { id: string; tier: AwardTier | null }

/** Entries that compete with each other, ranked among themselves, and the number that percentages are taken of. */
export type AwardGroup<Item extends Ranked = Ranked> = {
  group: string
  base: number
  ranking: readonly Item[]
}

type Ranked = { id: string; rank: number }

/** Where a tier begins and ends in a ranking: places from `start` up to, not including, `end`. */
export type TierCut = { tier: AwardTier; size: number; start: number; planned: number; end: number }

/** The group an entry competes in: its division, its category, or the same for all. */
export function groupOf(
  entry: { division?: string | null; category?: string | null },
  { groupBy }: Pick<AwardRule, 'groupBy'>,
): string {
  return (groupBy === 'division' || groupBy === 'category' ? entry[groupBy] : null) ?? ''
}

/**
 * Gives the tiers out down a ranking and returns one award per place, in the same order; below the last
 * tier it is null. Equal ranks are one tie and never part: when a cut falls inside it, `raise` gives all of
 * them the higher tier, which may then exceed its size, and `lower` gives all of them the lower. Every tier
 * keeps its own size, counted from where the tier above really ended. `base` is the number of entries that
 * percentages are taken of (domain.md §3.10).
 */
export function decideAwards(ranking: readonly Ranked[], rule: AwardRule, base: number): Award[] {
  const cuts = cutTiers(ranking, rule, base)
  return ranking.map(({ id }, place) => ({ id, tier: tierAt(place, cuts) }))
}

/** Decides the awards of every group by itself, group after group. */
export function decideGroupAwards(groups: readonly AwardGroup[], rule: AwardRule): Award[] {
  return groups.flatMap(({ base, ranking }) => decideAwards(ranking, rule, base))
}

/** Where `decideAwards` cuts a ranking: `planned` is where the tier's size, or the ranking, ends, before ties move it. */
export function cutTiers(ranking: readonly { rank: number }[], rule: AwardRule, base: number): TierCut[] {
  const joined = (place: number) => ranking[place - 1]?.rank === ranking[place]?.rank
  return cutPlaces(ranking.length, joined, rule, base)
}

/** The same when of each place is known only whether it is `joined` to the one before by equal rank; the end is not. */
export function cutPlaces(
  places: number,
  joined: (place: number) => boolean,
  rule: AwardRule,
  base: number,
): TierCut[] {
  let start = 0
  return rule.tiers.map((tier) => {
    const size = tierSize(tier, rule.rounding, base)
    const planned = Math.min(start + size, places)
    let end = planned
    while (end > start && joined(end)) end += rule.onTie === 'raise' ? 1 : -1
    const cut = { tier, size, start, planned, end }
    start = end
    return cut
  })
}

/** The tier of the place, counted from 0, in a ranking cut like this. */
export function tierAt(place: number, cuts: readonly TierCut[]): AwardTier | null {
  return cuts.find(({ end, start }) => start <= place && place < end)?.tier ?? null
}

/** How the number of awards in a tier came about: 46 entries × 10 % = 4.6, rounded 5, and a tie raised it to 6. */
export type TierExplanation = {
  group: string
  tier: AwardTier
  base: number
  /** The percentage of the base before rounding; null for a tier of a fixed count. */
  product: Fraction | null
  size: number
  given: number
  /** Whether a tie moved the cut below this tier. */
  tie: 'raised' | 'lowered' | null
}

/** Explains every tier of every group, as `decideGroupAwards` gives them out. */
export function explainTiers(groups: readonly AwardGroup[], rule: AwardRule): TierExplanation[] {
  return groups.flatMap(({ base, group, ranking }) =>
    cutTiers(ranking, rule, base).map(({ end, planned, size, start, tier }) => ({
      group,
      tier,
      base,
      product: tier.mode === 'ratio' ? shareOf(tier, base) : null,
      size,
      given: end - start,
      tie: end === planned ? null : end > planned ? 'raised' : 'lowered',
    })),
  )
}

/** The number of places in a tier: its count, or its percentage of the base, rounded as the rule says. */
export function tierSize(tier: AwardTier, rounding: AwardRule['rounding'], base: number): number {
  return tier.mode === 'count' ? tier.value : shareOf(tier, base)[rounding]().valueOf()
}

function shareOf({ value }: AwardTier, base: number): Fraction {
  return exactDecimal(value).mul(base).div(100)
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
