import { type HandOrder, rank } from '@cms/domain/ranking'
import type { TieBreaker } from '@cms/domain/scoring'
import { type Contender, criterionMeans } from '@cms/domain/tie-breaking'
import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'

const extend = { ties: ['extend-decimals'], decimals: 2 } as const
const share = { ties: [], decimals: 2 } as const
const fractions = (values: readonly (number | string)[]) => values.map((value) => new Fraction(value))
const contender = (
  id: string,
  score: number | string,
  { criteria = [], totals = [score] }: { criteria?: number[]; totals?: (number | string)[] } = {},
): Contender => ({
  id,
  score: new Fraction(score),
  totals: fractions(totals),
  criterionMeans: fractions(criteria),
})
const scored = (scores: Record<string, string>) =>
  Object.entries(scores).map(([id, score]) => contender(id, score))
const told = (ranking: ReturnType<typeof rank>) =>
  ranking.map(({ decidedBy, id, needsReReview, rank, tied }) =>
    [`${rank} ${id}`, tied && 'tied', decidedBy && `by ${decidedBy}`, needsReReview && 'needs re-review']
      .filter(Boolean)
      .join(' '),
  )

test('a tie shares a rank and the next rank is skipped', () => {
  expect(told(rank(scored({ a: '80', b: '90', c: '90', d: '95' }), extend))).toEqual([
    '1 d',
    '2 b tied',
    '2 c tied',
    '4 a',
  ])
})

test('scores that differ beyond the decimals shown are told apart, or share, as the campaign says', () => {
  const items = scored({ a: '88.331', b: '88.334', c: '88.335', d: '265/3' })
  expect(told(rank(items, extend))).toEqual([
    '1 c',
    '2 b by extend-decimals',
    '3 d by extend-decimals',
    '4 a by extend-decimals',
  ])
  expect(told(rank(items, share))).toEqual(['1 c', '2 a tied', '2 b tied', '2 d tied'])
  expect(told(rank(items, { ties: null, decimals: 2 }))).toEqual(told(rank(items, share)))
})

test('scores that are exactly equal tie even when decimals are extended', () => {
  const items = scored({ b: '1/3', a: '2/6', c: '0.3333333333333333' })
  expect(told(rank(items, extend))).toEqual([
    '1 a tied by extend-decimals',
    '1 b tied by extend-decimals',
    '3 c by extend-decimals',
  ])
})

test('equal scores are parted by the first criterion that differs', () => {
  const items = [
    contender('a', 90, { criteria: [50, 20, 20] }),
    contender('b', 90, { criteria: [50, 25, 15] }),
    contender('c', 90, { criteria: [51, 10, 29] }),
    contender('d', 91, { criteria: [1, 50, 40] }),
  ]
  expect(told(rank(items, { ties: ['criterion-order'], decimals: 2 }))).toEqual([
    '1 d',
    '2 c by criterion-order',
    '3 b by criterion-order',
    '4 a by criterion-order',
  ])
})

test('equal scores are parted by the higher median of their sheets', () => {
  const items = [contender('a', 80, { totals: [70, 80, 90] }), contender('b', 80, { totals: [75, 76, 89] })]
  const ties = ['median'] as const
  expect(told(rank(items, { ties, decimals: 2 }))).toEqual(['1 a by median', '2 b by median'])
})

test('tie-breakers are tried in their order, and each entry tells the last one it took', () => {
  const items = [
    contender('a', '80.001', { criteria: [40] }),
    contender('b', 80, { criteria: [45], totals: [79, 80, 81] }),
    contender('c', 80, { criteria: [45], totals: [78, 79, 83] }),
    contender('d', 80, { criteria: [44] }),
    contender('e', 70),
  ]
  const ties = (...breakers: TieBreaker[]) => told(rank(items, { ties: breakers, decimals: 2 }))
  expect(ties('extend-decimals', 'criterion-order', 'median')).toEqual([
    '1 a by extend-decimals',
    '2 b by median',
    '3 c by median',
    '4 d by criterion-order',
    '5 e',
  ])
  expect(ties('criterion-order', 'extend-decimals')).toEqual([
    '1 b tied by criterion-order',
    '1 c tied by criterion-order',
    '3 d by criterion-order',
    '4 a by criterion-order',
    '5 e',
  ])
})

const reviewed = { ties: ['extend-decimals', 're-review'], decimals: 2 } as const
const rankedByHand = (order?: HandOrder) =>
  told(rank(scored({ a: '90', b: '90', c: '90', d: '80', e: '90.001' }), reviewed, order))

test('what nothing parts waits for a re-review', () => {
  expect(rankedByHand()).toEqual([
    '1 e by extend-decimals',
    '2 a tied by extend-decimals needs re-review',
    '2 b tied by extend-decimals needs re-review',
    '2 c tied by extend-decimals needs re-review',
    '5 d',
  ])
})

test('a re-review orders a tie, and may let some share', () => {
  const decided = new Map(Object.entries({ c: 1, a: 2, b: 2, d: 1 }))
  expect(rankedByHand(decided)).toEqual([
    '1 e by extend-decimals',
    '2 c by re-review',
    '3 a tied by re-review',
    '3 b tied by re-review',
    '5 d',
  ])
})

test('a re-review may let all of a tie share, which is a decision too', () => {
  const decided = new Map(Object.entries({ a: 1, b: 1, c: 1 }))
  expect(rankedByHand(decided).slice(1, 4)).toEqual([
    '2 a tied by extend-decimals',
    '2 b tied by extend-decimals',
    '2 c tied by extend-decimals',
  ])
})

test('a re-review of only some of a tie decides nothing', () => {
  expect(rankedByHand(new Map(Object.entries({ a: 1, b: 2 })))).toEqual(rankedByHand())
})

test('a decision by hand does not count where the campaign knows no re-review', () => {
  const decided = new Map(Object.entries({ a: 2, b: 1 }))
  expect(told(rank(scored({ a: '90', b: '90' }), extend, decided))).toEqual(['1 a tied', '1 b tied'])
})

test('entries admitted to a later round go before those that were not', () => {
  const items = [
    { ...contender('a', 95), round: 1 },
    { ...contender('b', 70), round: 2 },
    { ...contender('c', 95), round: 2 },
    contender('d', 95),
  ]
  expect(told(rank(items, extend))).toEqual(['1 c', '2 b', '3 a tied', '3 d tied'])
})

test('nothing ranks as nothing', () => {
  expect(rank([], extend)).toEqual([])
})

test('an item keeps what it carries', () => {
  const item = { ...contender('a', 90), title: '食堂账本天天晒' }
  expect(rank([item], extend)).toEqual([
    { ...item, rank: 1, tied: false, decidedBy: null, needsReReview: false },
  ])
})

test('the mean of a criterion is that of all sheets, in the order of the rubric', () => {
  const rubric = {
    scale: 10,
    step: 0.1,
    criteria: [
      { key: 'topic', label: '主题', points: 6 },
      { key: 'style', label: '文字', points: 4 },
    ],
  }
  const sheet = (topic: number, style: number) => ({
    marks: [
      { criterion: 'style', points: style },
      { criterion: 'topic', points: topic },
    ],
  })
  const means = criterionMeans([sheet(5, 0.1), sheet(6, 0.2)], rubric)
  expect(means.map((value) => value.toFraction())).toEqual(['11/2', '3/20'])
})

const items = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 })
  .map((eighths) => eighths.map((value, index) => contender(`e${index}`, value / 8)))
const rules = fc.record({
  ties: fc.constantFrom(extend.ties, share.ties),
  decimals: fc.nat(3),
})

test('a rank is one more than the number of better items, and tied means the rank is shared', () => {
  fc.assert(
    fc.property(items, rules, (all, rule) => {
      const seen = ({ score }: { score: Fraction }) =>
        rule.ties.length === 0 ? score.round(rule.decimals) : score
      for (const item of rank(all, rule)) {
        expect(item.rank).toBe(1 + all.filter((other) => seen(other).gt(seen(item))).length)
        expect(item.tied).toBe(all.filter((other) => seen(other).equals(seen(item))).length > 1)
      }
    }),
  )
})
