import type { Fraction } from 'fraction.js'
import { aggregateAll, type ScoredEntry } from './aggregate-all'
import type { Mark, Rubric } from './rubric'
import type { ScoringPolicy } from './scoring'
import { type Contender, criterionMeans } from './tie-breaking'

/** A submitted sheet as the ranking takes it: `total` is what `totalOf` makes of it. */
export type MarkedSheet = { judge: string; marks: readonly Mark[]; total: Fraction }

/** A scored entry with what ties are broken by, and its sheets in the order of `totals`. */
export type MarkedContender = ScoredEntry & Contender & { marked: readonly MarkedSheet[] }

/**
 * From sheets to what `rank` takes: scores all entries of a campaign or round together; those without a sheet are left
 * out. Entries that compete in groups are scored together and ranked apart.
 */
export function contendersOf(
  entries: readonly { id: string; sheets: readonly MarkedSheet[] }[],
  policy: ScoringPolicy,
  rubric: Rubric,
): MarkedContender[] {
  const sheetsOf = new Map(entries.map(({ id, sheets }) => [id, sheets]))
  return aggregateAll(entries, policy).map((scored) => {
    const marked = sheetsOf.get(scored.id) ?? []
    return { ...scored, marked, criterionMeans: criterionMeans(marked, rubric) }
  })
}
