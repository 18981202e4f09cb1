import type { Adjustment } from '@cms/domain/adjustments'
import type { Rubric } from '@cms/domain/rubric'
import {
  aggregate,
  checkPolicy,
  formatScore,
  type PanelPolicy,
  requireTrimmed,
  roundScore,
  type ScoringPolicy,
  scoreRange,
  tieBreakers,
  totalOf,
} from '@cms/domain/scoring'
import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'
import { refused } from './refused'

const trimmed = {
  method: 'trimmed-mean',
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 5,
  decimals: 2,
  ties: ['extend-decimals'],
} satisfies ScoringPolicy
const plain = { ...trimmed, method: 'mean' } satisfies ScoringPolicy
const middle = { ...trimmed, method: 'median' } satisfies ScoringPolicy
const totals = (...points: (number | string)[]) => points.map((value) => new Fraction(value))
const exact = ({ score, ...rest }: ReturnType<typeof aggregate>) => ({ score: score.toFraction(), ...rest })

test('marks add up exactly', () => {
  const marks = [0.1, 0.2, 19.7].map((points, index) => ({ criterion: `c${index}`, points }))
  expect(totalOf(marks).toFraction()).toBe('20')
  expect(totalOf([]).toFraction()).toBe('0')
})

const rubric: Pick<Rubric, 'adjustments'> = {
  adjustments: [
    { key: 'overtime', label: '超时', kind: 'deduction', points: 1 },
    { key: 'bonus', label: '加分', kind: 'bonus', points: 5 },
  ],
}

test.each<[string, number, Adjustment[], string]>([
  ['a deduction is taken off', 8, [{ key: 'overtime', points: 0.1 }], '79/10'],
  ['a bonus is added, even beyond the scale', 100, [{ key: 'bonus', points: 0.3 }], '1003/10'],
  [
    'both count',
    8,
    [
      { key: 'overtime', points: 1 },
      { key: 'bonus', points: 2 },
    ],
    '9',
  ],
  ['a total does not fall below 0', 0.5, [{ key: 'overtime', points: 1 }], '0'],
])('%s', (_, points, adjustments, total) => {
  expect(totalOf([{ criterion: 'c', points }], adjustments, rubric).toFraction()).toBe(total)
})

test('an adjustment that the rubric does not have is refused, never passed over', () => {
  expect(refused(() => totalOf([], [{ key: 'votes', points: 1 }], rubric))).toEqual({
    code: 'invalid',
    message: '评分标准中没有“votes”这项加分或扣分，请刷新页面后重新评分。',
    field: 'adjustments.votes',
  })
})

test.each<[string, PanelPolicy, Fraction[], unknown]>([
  ['the mean of three', plain, totals(90, 85, 80.5), { score: '511/6', method: 'mean', sheets: 3 }],
  ['one sheet alone', plain, totals(88.5), { score: '177/2', method: 'mean', sheets: 1 }],
  [
    'five, less the highest and the lowest',
    trimmed,
    totals(100, 60, 80, 81, 82),
    { score: '81', method: 'trimmed-mean', sheets: 5 },
  ],
  ['four, too few to trim', trimmed, totals(100, 60, 80, 81), { score: '321/4', method: 'mean', sheets: 4 }],
  [
    'only the highest dropped',
    { ...trimmed, trimLow: 0 },
    totals(100, 60, 80, 80, 80),
    { score: '75', method: 'trimmed-mean', sheets: 5 },
  ],
  [
    'only the lowest dropped',
    { ...trimmed, trimHigh: 0 },
    totals(100, 60, 80, 80, 80),
    { score: '85', method: 'trimmed-mean', sheets: 5 },
  ],
  [
    'equal totals, each dropped once',
    trimmed,
    totals(90, 90, 90, 70, 70),
    { score: '250/3', method: 'trimmed-mean', sheets: 5 },
  ],
  ['the middle of five', middle, totals(100, 60, 80, 81, 82), { score: '81', method: 'median', sheets: 5 }],
  [
    'half-way between the two in the middle of four',
    middle,
    totals(100, 60, 80, 81),
    { score: '161/2', method: 'median', sheets: 4 },
  ],
  ['one alone as its median', middle, totals(88.5), { score: '177/2', method: 'median', sheets: 1 }],
])('aggregate takes %s', (_, policy, sheets, expected) => {
  expect(exact(aggregate(sheets, policy))).toEqual(expected)
})

test('an entry without sheets has no score and no range', () => {
  const refusal = { code: 'conflict', message: '还没有已提交的评分表，无法计算得分，请等评委提交后再试。' }
  expect(refused(() => aggregate([], plain))).toEqual(refused(() => aggregate([], trimmed)))
  expect(refused(() => aggregate([], plain))).toEqual(refusal)
  expect(refused(() => scoreRange([]))).toEqual(refusal)
})

test('works with too few sheets to trim are announced as a mean, or refused, as the campaign says', () => {
  const scores = [totals(80, 81, 82, 83), totals(80, 81, 82, 83, 84)].map((own) => aggregate(own, trimmed))
  expect(requireTrimmed(scores, trimmed)).toBe(undefined)
  expect(requireTrimmed(scores, { ...trimmed, belowTrim: 'mean' })).toBe(undefined)
  expect(refused(() => requireTrimmed(scores, { ...trimmed, belowTrim: 'refuse' }))).toEqual({
    code: 'conflict',
    message: '有 1 件作品的有效评分表不足 5 份，按评分办法不能公布，请先补评。',
  })
  expect(requireTrimmed(scores.slice(1), { ...trimmed, belowTrim: 'refuse' })).toBe(undefined)
  const means = scores.map((score) => ({ ...score, method: 'mean' as const }))
  expect(requireTrimmed(means, { ...plain, belowTrim: 'refuse' })).toBe(undefined)
})

test('the range is the highest total less the lowest', () => {
  expect(scoreRange(totals(88.5, 60, 72)).toFraction()).toBe('57/2')
  expect(scoreRange(totals(88.5)).toFraction()).toBe('0')
})

test('sensible policies are accepted', () => {
  expect(checkPolicy(trimmed)).toBe(undefined)
  expect(checkPolicy({ ...trimmed, trimLow: 0, trimFrom: 2 })).toBe(undefined)
  expect(checkPolicy({ ...trimmed, decimals: 0 })).toBe(undefined)
  expect(checkPolicy({ ...trimmed, decimals: 6 })).toBe(undefined)
})

test.each(['mean', 'median', 'standard-score'] as const)('a %s does not look at the trimming', (method) => {
  expect(checkPolicy({ ...plain, method, trimHigh: 0, trimLow: 0, trimFrom: 0 })).toBe(undefined)
})

test('tie-breakers may be listed in any order, with the re-review last', () => {
  expect(checkPolicy({ ...plain, ties: [...tieBreakers] })).toBe(undefined)
  expect(checkPolicy({ ...plain, ties: ['median', 'extend-decimals'] })).toBe(undefined)
  expect(checkPolicy({ ...plain, ties: [] })).toBe(undefined)
  expect(checkPolicy({ ...plain, ties: null })).toBe(undefined)
})

test.each<[string, Partial<ScoringPolicy>, string, string]>([
  ['negative decimals', { decimals: -1 }, 'decimals', '保留小数位数请填 0 到 6 之间的整数。'],
  ['seven decimals', { decimals: 7 }, 'decimals', '保留小数位数请填 0 到 6 之间的整数。'],
  [
    'a tie-breaker listed twice',
    { ties: ['median', 'median'] },
    'ties',
    '同分处理的办法有重复，每种请只选一次。',
  ],
  [
    'a re-review before other tie-breakers',
    { ties: ['re-review', 'median'] },
    'ties',
    '复议定序只能放在同分处理的最后，请调整先后。',
  ],
  ['half a highest', { trimHigh: 0.5 }, 'trimHigh', '去掉最高分的个数请填不小于 0 的整数。'],
  ['a negative lowest', { trimLow: -1 }, 'trimLow', '去掉最低分的个数请填不小于 0 的整数。'],
  [
    'nothing to trim',
    { trimHigh: 0, trimLow: 0 },
    'trimHigh',
    '去极值平均至少要去掉一个分数，请调整或改用算术平均。',
  ],
  ['all sheets trimmed away', { trimFrom: 2 }, 'trimFrom', '去极值所需的最少评分表数请填大于 2 的整数。'],
  [
    'no number to trim from',
    { trimFrom: Number.NaN },
    'trimFrom',
    '去极值所需的最少评分表数请填大于 2 的整数。',
  ],
])('a policy with %s is refused', (_, change, field, message) => {
  expect(refused(() => checkPolicy({ ...trimmed, ...change }))).toEqual({
    code: 'invalid',
    message,
    field: `policy.${field}`,
  })
})

test.each([
  ['511/6', 2, '85.17'],
  ['177/2', 2, '88.50'],
  ['177/2', 0, '89'],
  ['88.125', 2, '88.13'],
  ['1.005', 2, '1.01'],
  ['0.004', 2, '0.00'],
  ['0.05', 1, '0.1'],
  ['100', 3, '100.000'],
  ['99.996', 2, '100.00'],
  ['-3.456', 2, '-3.46'],
  ['-0.001', 2, '0.00'],
])('%s with %i decimals is written %s', (score, decimals, text) => {
  expect(formatScore(new Fraction(score), decimals)).toBe(text)
})

const scores = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => ({ n, d, score: new Fraction(n, d) }))

test('a written score agrees with whole-number arithmetic', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 6 }), ({ n, d, score }, decimals) => {
      const units = (2n * n * 10n ** BigInt(decimals) + d) / (2n * d)
      expect(BigInt(formatScore(score, decimals).replace('.', ''))).toBe(units)
      expect(roundScore(score, decimals).equals(new Fraction(units, 10n ** BigInt(decimals)))).toBe(true)
    }),
  )
})

const sheetTotals = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => new Fraction(tenths, 10)),
  { minLength: 1, maxLength: 15 },
)
const policies = fc
  .record({
    method: fc.constantFrom('mean' as const, 'trimmed-mean' as const, 'median' as const),
    trimHigh: fc.integer({ min: 1, max: 3 }),
    trimLow: fc.nat(3),
    spare: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ spare, ...rest }) => ({
    ...trimmed,
    ...rest,
    trimFrom: rest.trimHigh + rest.trimLow + spare,
  }))

test('a score lies between the lowest and the highest total', () => {
  fc.assert(
    fc.property(sheetTotals, policies, (sheets, policy) => {
      checkPolicy(policy)
      const { score } = aggregate(sheets, policy)
      const ascending = sheets.toSorted((a, b) => a.compare(b))
      expect(ascending.at(0)?.lte(score)).toBe(true)
      expect(ascending.at(-1)?.gte(score)).toBe(true)
    }),
  )
})

test('a score does not depend on the order of the sheets, and no sheet is lost from the input', () => {
  const shuffledSheets = sheetTotals.chain((sheets) =>
    fc.tuple(fc.constant(sheets), fc.shuffledSubarray(sheets, { minLength: sheets.length })),
  )
  fc.assert(
    fc.property(shuffledSheets, policies, ([sheets, other], policy) => {
      const before = sheets.map(String)
      expect(exact(aggregate(sheets, policy))).toEqual(exact(aggregate(other, policy)))
      expect(sheets.map(String)).toEqual(before)
    }),
  )
})

test('one judge far above and one far below do not move a trimmed mean', () => {
  const near = fc.array(fc.integer({ min: 300, max: 700 }), { minLength: 3, maxLength: 9 })
  const far = fc.tuple(fc.integer({ min: 701, max: 1000 }), fc.integer({ min: 0, max: 299 }))
  fc.assert(
    fc.property(near, far, far, (sheets, one, other) => {
      const score = (outliers: number[]) =>
        aggregate(totals(...sheets, ...outliers), trimmed).score.toFraction()
      expect(score(one)).toBe(score(other))
      expect(score(one)).toBe(aggregate(totals(...sheets), plain).score.toFraction())
    }),
  )
})
