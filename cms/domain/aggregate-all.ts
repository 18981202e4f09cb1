import type { Fraction } from 'fraction.js'
import { type Aggregate, aggregate, type PanelPolicy, type ScoringPolicy } from './scoring'
import { commonScale, type JudgedEntry, standardScoreDecimals, standardTotal } from './standard-score'

type Policy = Omit<PanelPolicy, 'method'> & Pick<ScoringPolicy, 'method'>

/** An entry's score and what it is made of: the totals as the judges gave them, or on the common scale. */
export type ScoredEntry = Aggregate & { id: string; totals: Fraction[] }

/**
 * Scores all entries of a campaign or round together, by any method; those without a sheet are left out. Only standard
 * scores look at more than an entry's own sheets.
 */
export function aggregateAll(entries: readonly JudgedEntry[], policy: Policy): ScoredEntry[] {
  const judged = entries.filter(({ sheets }) => sheets.length > 0)
  const counted = countedTotals(judged, policy)
  return judged.map(({ id, sheets }) => {
    const totals = sheets.map(counted)
    return { id, totals, ...aggregateCounted(totals, policy) }
  })
}

/** What a sheet counts for under a policy: its total, or that total on the common scale of all these entries. */
function countedTotals(
  entries: readonly JudgedEntry[],
  policy: Policy,
): (sheet: JudgedEntry['sheets'][number]) => Fraction {
  if (policy.method !== 'standard-score') return ({ total }) => total
  const scale = commonScale(entries)
  return ({ judge, total }) => standardTotal(total, scale.ofJudge(judge), scale.all)
}

/** Scores one entry by what its sheets count for; the mean of standard totals is rounded to `standardScoreDecimals`. */
export function aggregateCounted(totals: readonly Fraction[], policy: Policy): Aggregate {
  const { method } = policy
  if (method !== 'standard-score') return aggregate(totals, { ...policy, method })
  const { score, sheets } = aggregate(totals, { ...policy, method: 'mean' })
  return { score: score.round(standardScoreDecimals), method, sheets }
}
