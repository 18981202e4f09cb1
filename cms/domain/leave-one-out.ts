import type { Fraction } from 'fraction.js'
import { aggregateCounted } from './aggregate-all'
import { type AwardGroup, type AwardTier, cutPlaces, tierAt } from './awards'
import type { MarkedContender } from './contenders'
import { type HandOrder, orderByHand, type Place, tiesOf } from './ranking'
import type { ScoringPolicy } from './scoring'
import type { ContestRules } from './standings'
import { type Contender, criterionMeans, part } from './tie-breaking'

/** Entries that compete with each other, ranked among themselves, with their sheets. */
export type ContestGroup = AwardGroup<MarkedContender & Place>

/** A sheet without which its entry would have another award, and which. */
export type DecisiveSheet = { id: string; judge: string; tier: AwardTier | null; without: AwardTier | null }

/** Entries that stay equal but for a decision by hand, in its order; which share the rank of the one before. */
type Tie = { members: Contender[]; joined: boolean[] }

/** Ties in order, the place each starts at, and for all places which share the rank of the one before. */
type Line = { ties: Tie[]; starts: number[]; joined: boolean[] }

type Ordering = (members: Contender[]) => Tie

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
  const ordered: Ordering = (members) => {
    const groups = orderByHand(members, rules.policy, handOrder) ?? [members]
    return { members: groups.flat(), joined: groups.flatMap((group) => group.map((_, index) => index > 0)) }
  }
  const ties = tiesOf<Contender>(ranking, rules.policy).map(ordered)
  return ranking.flatMap((contender) => {
    const { id, marked } = contender
    if (marked.length < 2) return []
    const others = lineUp(ties.flatMap((tie) => withoutEntry(tie, id, ordered)))
    const tierOf = (entry: Contender) => tierAmong(others, entry, rules, base, ordered)
    const tier = tierOf(contender)
    return marked.flatMap(({ judge }, index) => {
      const without = tierOf(withoutSheet(contender, index, rules))
      return without === tier ? [] : [{ id, judge, tier, without }]
    })
  })
}

function withoutEntry(tie: Tie, id: string, ordered: Ordering): Tie[] {
  const rest = tie.members.filter((member) => member.id !== id)
  if (rest.length === tie.members.length) return [tie]
  return rest.length > 0 ? [ordered(rest)] : []
}

function withoutSheet(entry: MarkedContender, index: number, { policy, rubric }: ContestRules): Contender {
  const totals = entry.totals.toSpliced(index, 1)
  let means: Fraction[] | undefined
  return {
    ...entry,
    totals,
    score: aggregateCounted(totals, policy).score,
    get criterionMeans() {
      means ??= criterionMeans(entry.marked.toSpliced(index, 1), rubric)
      return means
    },
  }
}

function lineUp(ties: Tie[]): Line {
  const starts: number[] = []
  const joined: boolean[] = []
  for (const tie of ties) {
    starts.push(joined.length)
    joined.push(...tie.joined)
  }
  return { ties, starts, joined }
}

/** The tier of an entry put where it belongs among the others: in the tie it joins, or between two. */
function tierAmong(
  { joined, starts, ties }: Line,
  entry: Contender,
  { awards, policy }: ContestRules,
  base: number,
  ordered: Ordering,
): AwardTier | null {
  const { index, joins } = bisect(ties, entry, policy)
  const tie = ordered([...(joins?.members ?? []), entry])
  const start = starts[index] ?? joined.length
  const isJoined = (place: number) =>
    (place < start ? joined[place] : (tie.joined[place - start] ?? joined[place - 1])) ?? false
  const cuts = cutPlaces(joined.length + 1, isJoined, awards, base)
  return tierAt(start + tie.members.indexOf(entry), cuts)
}

/** Finds the tie an entry joins, or else the index of the one it goes before. */
function bisect(
  others: readonly Tie[],
  entry: Contender,
  policy: ScoringPolicy,
): { index: number; joins?: Tie } {
  let [low, high] = [0, others.length]
  while (low < high) {
    const index = (low + high) >> 1
    const joins = others[index]
    const { order } = part(entry, joins?.members[0] ?? entry, policy)
    if (order === 0 && joins) return { index, joins }
    if (order < 0) high = index
    else low = index + 1
  }
  return { index: low }
}
