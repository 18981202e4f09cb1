import { Fraction } from 'fraction.js'
import { mean, standardDeviation } from './exact-average'
import { rootDecimals } from './exact-decimal'

/** The decimals that a standard score has, whatever is shown of it. */
export const standardScoreDecimals = 12

/** An entry with the totals of its submitted sheets and who gave them. */
export type JudgedEntry = { id: string; sheets: readonly { judge: string; total: Fraction }[] }

/** The mean and the standard deviation of a set of totals. */
export type Spread = { mean: Fraction; deviation: Fraction }

/** By what a total is put on the common scale: all totals of its judge, and all totals there are. */
export type CommonScale = { all: Spread; ofJudge: (judge: string) => Spread }

/**
 * The scale that standard scores are put on, from all sheets of a campaign or round. Deviations are those of
 * `standardDeviation`, divided by the number of sheets.
 */
export function commonScale(entries: readonly JudgedEntry[]): CommonScale {
  const sheets = entries.flatMap((entry) => entry.sheets)
  const byJudge = Map.groupBy(sheets, ({ judge }) => judge)
  const spreads = new Map([...byJudge].map(([judge, own]) => [judge, spreadOf(own)]))
  const all = spreadOf(sheets)
  return { all, ofJudge: (judge) => spreads.get(judge) ?? all }
}

/**
 * Puts a judge's total on the common scale: M + (x − m) ÷ s × S, where m and s are the mean and the deviation of all
 * totals that this judge gave, M and S those of all totals there are. A judge whose totals are all the same, or
 * who gave only one, tells nothing about the entries: every such total becomes M. The result may leave the rubric's
 * scale. Judges who are severe, lenient, cautious or bold are so made comparable (domain.md §3.9); the entries they get
 * should be alike, as they are when assigned by lot.
 *
 * A deviation is seldom a fraction. It and the result are kept to 24 decimals, and the mean of the results, the score,
 * to `standardScoreDecimals`: so entries that are equal stay equal, for what rounding leaves of a difference is far
 * below, and the same sheets give the same score on every machine.
 */
export function standardTotal(total: Fraction, judge: Spread, all: Spread): Fraction {
  if (judge.deviation.equals(0)) return all.mean
  return total.sub(judge.mean).div(judge.deviation).mul(all.deviation).add(all.mean).round(rootDecimals)
}

function spreadOf(sheets: readonly { total: Fraction }[]): Spread {
  if (sheets.length === 0) return { mean: new Fraction(0), deviation: new Fraction(0) }
  const totals = sheets.map(({ total }) => total)
  return { mean: mean(totals), deviation: standardDeviation(totals) }
}
