import type { Fraction } from 'fraction.js'
import type { Adjustment } from './adjustments'
import { aggregateCounted } from './aggregate-all'
import { sum } from './exact-average'
import { choiceWords, resultWords, scaleWords, sumWords } from './explanation-words'
import type { Mark, Rubric } from './rubric'
import { droppedOf, formatScore, type ScoringPolicy, totalOf } from './scoring'
import { type Spread, standardTotal } from './standard-score'

/** A submitted sheet by its seat, as its judge marked it. */
export type SeatedSheet = {
  seat: string
  marks: readonly Mark[]
  adjustments?: readonly Adjustment[]
  /** For standard scores: mean and deviation of all totals that this judge gave, and of all there are. */
  scale?: { judge: Spread; all: Spread } | null
}

/** One sheet in the calculation: its total, what that counts for, and whether it is left out as high or low. */
export type SheetStep = SeatedSheet & { total: Fraction; counted: Fraction; dropped: 'high' | 'low' | null }

/**
 * A score step by step: what the sheets count for, the sum of those not left out, divided by their number; a standard
 * score is that rounded to `standardScoreDecimals`.
 */
export type Calculation = {
  method: ScoringPolicy['method']
  sheets: SheetStep[]
  sum: Fraction
  divisor: number
  score: Fraction
}

/** A calculation with the score as it is shown and the same in words, one sentence a step. */
export type Explanation = Calculation & { shown: string; sentences: string[] }

/**
 * Explains an entry's score so that anyone can do the sum again; `score` and `method` are exactly those of
 * `aggregateAll`. Throws Refusal `conflict` when there is no sheet.
 */
export function explainScore(
  sheets: readonly SeatedSheet[],
  policy: ScoringPolicy,
  rubric: Rubric,
): Explanation {
  const calculation = calculate(sheets, policy, rubric)
  return {
    ...calculation,
    shown: formatScore(calculation.score, policy.decimals),
    sentences: [
      ...calculation.sheets.map((step) => sumWords(step, rubric)),
      ...calculation.sheets.flatMap((step) => (step.scale ? scaleWords(step, step.scale) : [])),
      choiceWords(calculation, policy),
      resultWords(calculation, policy),
    ],
  }
}

function calculate(sheets: readonly SeatedSheet[], policy: ScoringPolicy, rubric: Rubric): Calculation {
  const standard = policy.method === 'standard-score'
  const steps = sheets.map((sheet) => {
    const total = totalOf(sheet.marks, sheet.adjustments, rubric)
    return standard ? onScale(sheet, total) : { ...sheet, scale: null, total, counted: total }
  })
  const totals = steps.map(({ counted }) => counted)
  const { method, score } = aggregateCounted(totals, policy)
  const { dropped } = droppedOf(totals, { ...policy, method: method === 'standard-score' ? 'mean' : method })
  const told = steps.map((step, index) => ({ ...step, dropped: dropped[index] ?? null }))
  const kept = told.filter((step) => step.dropped === null)
  const together = sum(kept.map(({ counted }) => counted))
  return { method, sheets: told, sum: together, divisor: kept.length, score }
}

function onScale(sheet: SeatedSheet, total: Fraction) {
  if (!sheet.scale) throw new Error('a standard score is explained by the scale of its judge')
  return { ...sheet, total, counted: standardTotal(total, sheet.scale.judge, sheet.scale.all) }
}
