import { rank } from '@cms/domain/ranking'
import fc from 'fast-check'
import { Fraction } from 'fraction.js'
import { expect, test } from 'vitest'

const extend = { ties: 'extend-decimals', decimals: 2 } as const
const share = { ties: 'share-award', decimals: 2 } as const
const scored = (scores: Record<string, string>) =>
  Object.entries(scores).map(([id, score]) => ({ id, score: new Fraction(score) }))
const told = (ranking: ReturnType<typeof rank>) =>
  ranking.map(({ id, rank, tied }) => `${rank} ${id}${tied ? ' tied' : ''}`)

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
  expect(told(rank(items, extend))).toEqual(['1 c', '2 b', '3 d', '4 a'])
  expect(told(rank(items, share))).toEqual(['1 c', '2 a tied', '2 b tied', '2 d tied'])
})

test('scores that are exactly equal tie even when decimals are extended', () => {
  const items = scored({ b: '1/3', a: '2/6', c: '0.3333333333333333' })
  expect(told(rank(items, extend))).toEqual(['1 a tied', '1 b tied', '3 c'])
})

test('nothing ranks as nothing', () => {
  expect(rank([], extend)).toEqual([])
})

test('an item keeps what it carries', () => {
  const item = { id: 'a', score: new Fraction(90), title: '食堂账本天天晒' }
  expect(rank([item], extend)).toEqual([{ ...item, rank: 1, tied: false }])
})

const items = fc
  .array(fc.integer({ min: 0, max: 40 }), { maxLength: 20 })
  .map((eighths) => eighths.map((value, index) => ({ id: `e${index}`, score: new Fraction(value, 8) })))
const rules = fc.record({
  ties: fc.constantFrom('extend-decimals' as const, 'share-award' as const),
  decimals: fc.nat(3),
})

test('a ranking does not depend on the order of its input', () => {
  const twice = items.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  )
  fc.assert(
    fc.property(twice, rules, ([one, other], rule) => {
      expect(told(rank(other, rule))).toEqual(told(rank(one, rule)))
    }),
  )
})

test('a rank is one more than the number of better items, and tied means the rank is shared', () => {
  fc.assert(
    fc.property(items, rules, (all, rule) => {
      const seen = ({ score }: { score: Fraction }) =>
        rule.ties === 'share-award' ? score.round(rule.decimals) : score
      for (const item of rank(all, rule)) {
        expect(item.rank).toBe(1 + all.filter((other) => seen(other).gt(seen(item))).length)
        expect(item.tied).toBe(all.filter((other) => seen(other).equals(seen(item))).length > 1)
      }
    }),
  )
})
