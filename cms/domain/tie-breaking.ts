import type { Fraction } from 'fraction.js'
import { mean, median } from './exact-average'
import { exactDecimal } from './exact-decimal'
import type { Mark, Rubric } from './rubric'
import { roundScore, type ScoringPolicy, type TieBreaker } from './scoring'

/** What an entry is ranked by. */
export type Contender = {
  id: string
  /** The last review round it was admitted to: a later round goes before an earlier one. The first if not set. */
  round?: number
  score: Fraction
  /** What the score is made of, as `aggregateAll` returns them, for the median. */
  totals: readonly Fraction[]
  /** The mean mark of each criterion, in the order of the rubric, as `criterionMeans` returns them. */
  criterionMeans: readonly Fraction[]
}

export type TieRules = Pick<ScoringPolicy, 'ties' | 'decimals'>

/** The mean of an entry's marks on each criterion of the rubric; a mark that a sheet lacks counts as 0. */
export function criterionMeans(sheets: readonly { marks: readonly Mark[] }[], rubric: Rubric): Fraction[] {
  return rubric.criteria.map(({ key }) =>
    mean(
      sheets.map(({ marks }) => exactDecimal(marks.find(({ criterion }) => criterion === key)?.points ?? 0)),
    ),
  )
}

/**
 * Who goes first of two: below 0 for `one`, above 0 for `other`, 0 when nothing but a decision by hand can part them;
 * and what decided, null when it was the round or the scores that they show. Every tie-breaker asks for the higher value.
 */
export function part(
  one: Contender,
  other: Contender,
  { decimals, ties }: TieRules,
): { order: number; by: TieBreaker | null } {
  const rounds = (other.round ?? 1) - (one.round ?? 1)
  if (rounds !== 0) return { order: rounds, by: null }
  const exact = other.score.compare(one.score)
  const shown = exact === 0 ? 0 : roundScore(other.score, decimals).compare(roundScore(one.score, decimals))
  if (shown !== 0) return { order: shown, by: null }
  for (const by of ties ?? []) {
    const order = by === 'extend-decimals' ? exact : comparisons[by](one, other)
    if (order !== 0) return { order, by }
  }
  return { order: 0, by: null }
}

const comparisons: Record<
  Exclude<TieBreaker, 'extend-decimals'>,
  (one: Contender, other: Contender) => number
> = {
  'criterion-order': (one, other) => {
    const orders = one.criterionMeans.map((value, index) => other.criterionMeans[index]?.compare(value) ?? 0)
    return orders.find((order) => order !== 0) ?? 0
  },
  median: (one, other) => median(other.totals).compare(median(one.totals)),
  're-review': () => 0,
}
