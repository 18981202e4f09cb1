import type { Fraction } from 'fraction.js'
import { type AwardRule, type AwardTier, cutTiers } from './awards'
import { exactDecimal } from './exact-decimal'
import { farSheets } from './far-sheets'
import { type ContestGroup, decisiveSheets } from './leave-one-out'
import type { HandOrder } from './ranking'
import { Refusal } from './refusal'
import { scoreRange } from './scoring'
import type { ContestRules } from './standings'

/** Something about an entry that a person should look at before the result is announced; figures in points. */
export type BoardMark =
  /** The highest total is further above the lowest than the trigger. */
  | { kind: 'wide-range'; range: Fraction; trigger: Fraction }
  /** The cut below this tier falls between entries of equal rank, this one among them. */
  | { kind: 'tie-on-cut'; tier: AwardTier }
  /** A judge is far from the others on this entry, as `farSheets` tells. */
  | { kind: 'far-judge'; judge: string; distance: Fraction; limit: Fraction }
  /** The entry has fewer or more sheets than most of its round. */
  | { kind: 'sheet-count'; sheets: number; usual: number }
  /** Without this judge's sheet the entry would have another award. */
  | { kind: 'one-sheet-decides'; judge: string; tier: AwardTier | null; without: AwardTier | null }

/** Points between the highest and the lowest total from which a second look is asked for, of a scale of 100. */
const triggerOfHundred = 15

/**
 * What a person should look at, by the id of the entry, for all groups of a campaign or round; entries with nothing to
 * look at are absent. The trigger for ranges and distances is in points of the rubric, 15 of 100 if not set
 * (domain.md §3.9: no norm found). Ranges and distances are of the totals that judges gave, whatever the method.
 */
export function boardMarks(
  groups: readonly ContestGroup[],
  rules: ContestRules,
  { handOrder, rangeTrigger }: { handOrder?: HandOrder; rangeTrigger?: number | null } = {},
): Map<string, BoardMark[]> {
  const ranking = groups.flatMap((group) => group.ranking)
  const trigger = rangeTrigger
    ? exactDecimal(rangeTrigger)
    : exactDecimal(rules.rubric.scale).mul(triggerOfHundred).div(100)
  const marks = new Map<string, BoardMark[]>()
  const add = (id: string, mark: BoardMark) => marks.set(id, [...(marks.get(id) ?? []), mark])

  for (const { id, marked } of ranking) {
    const range = scoreRange(marked.map(({ total }) => total))
    if (range.gt(trigger)) add(id, { kind: 'wide-range', range, trigger })
  }
  for (const [, members] of Map.groupBy(ranking, ({ round }) => round)) {
    const usual = usualCount(members.map(({ sheets }) => sheets))
    for (const { id, sheets } of members)
      if (sheets !== usual) add(id, { kind: 'sheet-count', sheets, usual })
  }
  for (const { id, ...far } of farSheets(ranking, trigger)) add(id, { kind: 'far-judge', ...far })
  for (const group of groups) {
    for (const { id, tier } of tiesOnCuts(group, rules.awards)) add(id, { kind: 'tie-on-cut', tier })
    for (const { id, ...sheet } of decisiveSheets(group, rules, handOrder))
      add(id, { kind: 'one-sheet-decides', ...sheet })
  }
  return marks
}

/** Throws Refusal `invalid` when no range can exceed this trigger, for the rubric's scale is not that high. */
export function checkRangeTrigger(rangeTrigger: number, { scale }: { scale: number }): void {
  if (rangeTrigger <= scale) return
  throw new Refusal(
    'invalid',
    `分差超过 ${rangeTrigger} 分才提示复议，而满分只有 ${scale} 分，不会有作品被提示；请改为不超过满分，一般取满分的 15%。`,
    'review.rangeTrigger',
  )
}

/** The entries whose equal rank a cut falls into, with the tier above the cut. */
function tiesOnCuts({ base, ranking }: ContestGroup, rule: AwardRule): { id: string; tier: AwardTier }[] {
  return cutTiers(ranking, rule, base).flatMap(({ end, planned, tier }) => {
    if (end === planned) return []
    const shared = ranking[planned]?.rank
    return ranking.filter((place) => place.rank === shared).map(({ id }) => ({ id, tier }))
  })
}

/** The number of sheets that most entries have, the larger of two equally common ones. */
function usualCount(counts: readonly number[]): number {
  const often = (count: number) => counts.filter((other) => other === count).length
  return counts.toSorted((a, b) => often(b) - often(a) || b - a)[0] ?? 0
}
