import { aggregateAll } from '@cms/domain/aggregate-all'
import type { ScoringPolicy } from '@cms/domain/scoring'
import { commonScale, type JudgedEntry } from '@cms/domain/standard-score'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'

const policy: ScoringPolicy = {
  method: 'standard-score',
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 5,
  decimals: 2,
}

/** An entry by what each judge gave it. */
const judged = (id: string, totals: Record<string, number>): JudgedEntry => ({
  id,
  sheets: Object.entries(totals).map(([judge, total]) => ({ judge, total: new Fraction(total) })),
})
const told = (entries: JudgedEntry[], by: Partial<ScoringPolicy> = {}) =>
  aggregateAll(entries, { ...policy, ...by }).map(({ id, method, score, sheets, totals }) =>
    [id, score.toFraction(), method, sheets, totals.map((total) => total.toFraction()).join(' ')].join(' | '),
  )

// Judge a: mean 83, deviation 4. Judge b: mean 77, deviation 4. All: mean 80, deviation 5.
const twoJudges = [judged('low', { a: 79, b: 73 }), judged('high', { a: 87, b: 81 })]

test('a standard score is the overall mean and as many overall deviations as the judge was from their own', () => {
  expect(told(twoJudges)).toEqual([
    'low | 75 | standard-score | 2 | 75 75',
    'high | 85 | standard-score | 2 | 85 85',
  ])
})

test('by any other method entries are scored by their own sheets, and the totals stay as given', () => {
  expect(told(twoJudges, { method: 'mean' })).toEqual([
    'low | 76 | mean | 2 | 79 73',
    'high | 84 | mean | 2 | 87 81',
  ])
  expect(told(twoJudges, { method: 'median' })).toEqual([
    'low | 76 | median | 2 | 79 73',
    'high | 84 | median | 2 | 87 81',
  ])
  expect(told(twoJudges, { method: 'trimmed-mean', trimFrom: 3 })).toEqual([
    'low | 76 | mean | 2 | 79 73',
    'high | 84 | mean | 2 | 87 81',
  ])
})

test('a judge with one sheet, or who gives everything the same, counts as the overall mean', () => {
  const entries = [
    judged('one', { a: 70, once: 20 }),
    judged('two', { a: 90, same: 60 }),
    judged('three', { same: 60 }),
  ]
  const [one, two, three] = aggregateAll(entries, policy)
  expect([one?.totals[1], two?.totals[1], three?.totals[0]].map((total) => total?.toFraction())).toEqual([
    '60',
    '60',
    '60',
  ])
})

test('a deviation that is no fraction is kept to 24 decimals, and the score to twelve', () => {
  const entries = [judged('low', { a: 80, b: 60 }), judged('high', { a: 90, b: 80 })]
  expect(commonScale(entries).all.deviation.equals('10.897247358851683880592455')).toBe(true)
  const scored = aggregateAll(entries, policy)
  expect(scored.map(({ score }) => score.toString())).toEqual(['66.602752641148', '88.397247358852'])
  const total = new Fraction('88.397247358851683880592455')
  expect(scored[1]?.totals.map((counted) => counted.equals(total))).toEqual([true, true])
})

test('a standard score may fall below 0 or rise above the scale', () => {
  const spread = [judged('x', { a: 0, b: 0 }), judged('y', { a: 0, b: 0 }), judged('z', { a: 1, b: 100 })]
  const scores = aggregateAll(spread, policy).map(({ score }) => score)
  expect(scores.map((score) => score.compare(0))).toEqual([-1, -1, 1])
})

test('entries without a sheet are left out', () => {
  expect(told([judged('none', {}), judged('some', { a: 80 })], { method: 'mean' })).toEqual([
    'some | 80 | mean | 1 | 80',
  ])
  expect(told([])).toEqual([])
})
