import { Fraction } from 'fraction.js'
import { mean, standardDeviation } from './exact-average'

/** An entry with the totals of its submitted sheets and who gave them. */
export type JudgedEntry = { id: string; sheets: readonly { judge: string; total: Fraction }[] }

/** The mean and the standard deviation of a set of totals. */
export type Spread = { mean: Fraction; deviation: Fraction }

/** By what a total is put on the common scale: all totals of its judge, and all totals there are. */
export type CommonScale = { all: Spread; ofJudge: (judge: string) => Spread }

/**
 * The scale that standard scores are put on, from all sheets of a campaign or round. Deviations are those of
 * `standardDeviation`: divided by the number of sheets, and rounded to twelve decimals where they are no fraction, the
 * one step that is not exact.
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
 */
export function standardTotal(total: Fraction, judge: Spread, all: Spread): Fraction {
  if (judge.deviation.equals(0)) return all.mean
  return total.sub(judge.mean).div(judge.deviation).mul(all.deviation).add(all.mean)
}

function spreadOf(sheets: readonly { total: Fraction }[]): Spread {
  if (sheets.length === 0) return { mean: new Fraction(0), deviation: new Fraction(0) }
  const totals = sheets.map(({ total }) => total)
  return { mean: mean(totals), deviation: standardDeviation(totals) }
}
