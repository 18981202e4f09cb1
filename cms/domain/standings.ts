import type { Fraction } from 'fraction.js'
import type { Adjustment } from './adjustments'
import { type AwardChange, applyChanges } from './award-changes'
import { type AwardGroup, type AwardRule, type AwardTier, decideGroupAwards, groupOf } from './awards'
import { contendersOf, type MarkedContender } from './contenders'
import { type Place, rank } from './ranking'
import type { Mark, Rubric } from './rubric'
import { type ScoringPolicy, totalOf } from './scoring'

/** A submitted sheet, as far as it counts. */
export type CountedSheet = { judge: string; round: number; marks: Mark[]; adjustments: Adjustment[] }

/** An accepted entry with its submitted sheets of all rounds; `round` is the last round that it was admitted to. */
export type RankedEntry = {
  id: string
  division?: string | null
  category?: string | null
  round: number
  sheets: readonly CountedSheet[]
}

export type ContestRules = { rubric: Rubric; policy: ScoringPolicy; awards: AwardRule }

/** What people have decided: awards changed by hand, and the places within ties that were reviewed again. */
export type Decisions = { changes: readonly AwardChange[]; reviewOrder: ReadonlyMap<string, number> }

/** How many entries were received in each group, for percentages of that base. */
export type Received = ReadonlyMap<string, number>

export type Standing = Place & {
  id: string
  group: string
  round: number
  score: Fraction
  sheets: number
  method: ScoringPolicy['method']
  tier: AwardTier | null
  /** The tier before a change by hand, and the reason of that change. */
  computed: AwardTier | null
  reason: string | null
}

/**
 * Ranks accepted entries and gives out the awards: within each group (`groupOf`) those of a later round stand before
 * those of an earlier one, and every entry by the sheets of its own round. Entries without a sheet in it are left out.
 * Returns group after group, the best of each first.
 */
export function standingsOf(
  entries: readonly RankedEntry[],
  rules: ContestRules,
  decisions: Decisions = { changes: [], reviewOrder: new Map() },
  received: Received = new Map(),
): Standing[] {
  const groups = rankedGroups(entries, rules, decisions, received)
  const awards = decideGroupAwards(groups, rules.awards)
  const ranked = new Set(awards.map(({ id }) => id))
  const changes = decisions.changes.filter(({ id }) => ranked.has(id))
  const changed = new Map(applyChanges(awards, changes, rules.awards.tiers).map((award) => [award.id, award]))
  return groups.flatMap(({ group, ranking }) =>
    ranking.map(({ decidedBy, id, method, needsReReview, rank: own, round, score, sheets, tied }) => {
      const { computed = null, reason = null, tier = null } = changed.get(id) ?? {}
      const place = { rank: own, tied, decidedBy, needsReReview }
      return { ...place, id, group, round, score, sheets, method, tier, computed, reason }
    }),
  )
}

/** A group that competes for awards with its members in order. */
export type RankedGroup = Omit<AwardGroup, 'ranking'> & { ranking: (Contestant & Place)[] }

type Contestant = MarkedContender & { round: number }

/** The groups that compete for awards, each ranked, with the number that its percentages are taken of. */
export function rankedGroups(
  entries: readonly RankedEntry[],
  { awards, policy, rubric }: ContestRules,
  { reviewOrder }: Pick<Decisions, 'reviewOrder'>,
  received: Received,
): RankedGroup[] {
  const scored = scoredEntries(entries, policy, rubric)
  const byGroup = Map.groupBy(entries, (entry) => groupOf(entry, awards))
  return [...byGroup].sort(byKey).map(([group, members]) => {
    const own = new Set(members.map(({ id }) => id))
    const ranking = rank(
      scored.filter(({ id }) => own.has(id)),
      policy,
      reviewOrder,
    )
    const last = Math.max(...entries.map(({ round }) => round))
    const bases = {
      received: received.get(group) ?? members.length,
      screened: members.length,
      'last-round': members.filter(({ round }) => round === last).length,
    }
    return { group, base: bases[awards.base ?? 'screened'], ranking }
  })
}

/** Scores every entry by the sheets of its round; a round is scored as a whole, for standard scores look across it. */
function scoredEntries(entries: readonly RankedEntry[], policy: ScoringPolicy, rubric: Rubric): Contestant[] {
  const rounds = Map.groupBy(entries, ({ round }) => round)
  return [...rounds].flatMap(([round, members]) => {
    const judged = entries.map((entry) => ({ id: entry.id, sheets: markedSheets(entry, round, rubric) }))
    const scored = new Map(contendersOf(judged, policy, rubric).map((contender) => [contender.id, contender]))
    return members.flatMap(({ id }) => {
      const contender = scored.get(id)
      return contender ? [{ ...contender, round }] : []
    })
  })
}

const markedSheets = ({ sheets }: RankedEntry, round: number, rubric: Rubric) =>
  sheets
    .filter((sheet) => sheet.round === round)
    .map(({ adjustments, judge, marks }) => ({ judge, marks, total: totalOf(marks, adjustments, rubric) }))

const byKey = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1)
