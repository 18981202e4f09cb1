import { aggregateCounted } from './aggregate-all'
import { type AwardGroup, type AwardRule, type AwardTier, cutTiers, tierAt } from './awards'
import type { MarkedContender } from './contenders'
import { type HandOrder, orderByHand, type Place, tiesOf } from './ranking'
import type { Rubric } from './rubric'
import type { ScoringPolicy } from './scoring'
import { type Contender, criterionMeans, part } from './tie-breaking'

/** Entries that compete with each other, ranked among themselves, with their sheets. */
export type ContestGroup = AwardGroup<MarkedContender & Place>

export type ContestRules = { rubric: Rubric; policy: ScoringPolicy; awards: AwardRule }

/** A sheet without which its entry would have another award, and which. */
export type DecisiveSheet = { id: string; judge: string; tier: AwardTier | null; without: AwardTier | null }

/**
 * Leaves every sheet out in turn, scores its entry again as the policy says for one sheet less, and puts it back among
 * the others; returns the sheets that the entry's own award hangs on. An entry with one sheet has no score without it
 * and is passed over. Under standard scores the common scale stays that of all sheets.
 */
export function decisiveSheets(
  { base, ranking }: ContestGroup,
  rules: ContestRules,
  handOrder: HandOrder = new Map(),
): DecisiveSheet[] {
  const ties = tiesOf<Contender>(ranking, rules.policy)
  const tierAmong = (all: readonly Contender[][], id: string) => tierIn(all, id, base, rules, handOrder)
  return ranking.flatMap((contender) => {
    const { id, marked } = contender
    if (marked.length < 2) return []
    const tier = tierAmong(ties, id)
    const others = ties.map((tie) => tie.filter((one) => one.id !== id)).filter((tie) => tie.length > 0)
    return marked.flatMap(({ judge }, index) => {
      const reduced = withoutSheet(contender, index, rules)
      const without = tierAmong(inserted(reduced, others, rules.policy), id)
      return without === tier ? [] : [{ id, judge, tier, without }]
    })
  })
}

function withoutSheet(entry: MarkedContender, index: number, { policy, rubric }: ContestRules): Contender {
  const totals = entry.totals.toSpliced(index, 1)
  return {
    ...entry,
    totals,
    score: aggregateCounted(totals, policy).score,
    get criterionMeans() {
      return criterionMeans(entry.marked.toSpliced(index, 1), rubric)
    },
  }
}

/** Puts an entry where it belongs among ties in order, by bisection. */
function inserted(entry: Contender, ties: readonly Contender[][], policy: ScoringPolicy): Contender[][] {
  let [low, high] = [0, ties.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const tie = ties[middle] ?? []
    const { order } = part(entry, tie[0] ?? entry, policy)
    if (order === 0) return ties.with(middle, [...tie, entry])
    if (order < 0) high = middle
    else low = middle + 1
  }
  return ties.toSpliced(low, 0, [entry])
}

/** The tier that an entry gets when these ties are ranked. */
function tierIn(
  ties: readonly Contender[][],
  id: string,
  base: number,
  { awards, policy }: ContestRules,
  handOrder: HandOrder,
): AwardTier | null {
  const ranking: { rank: number }[] = []
  let place = -1
  for (const members of ties.flatMap((tie) => orderByHand(tie, policy, handOrder) ?? [tie])) {
    const shared = { rank: ranking.length + 1 }
    for (const member of members) {
      if (member.id === id) place = ranking.length
      ranking.push(shared)
    }
  }
  return tierAt(place, cutTiers(ranking, awards, base))
}
