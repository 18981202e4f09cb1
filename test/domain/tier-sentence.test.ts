import { type AwardRule, explainTiers } from '@cms/domain/awards'
import { tierSentence } from '@cms/domain/tier-sentence'
import { expect, test } from 'vitest'

const rule = (change: Partial<AwardRule>): AwardRule => ({
  tiers: [{ key: '1', name: '一等奖', mode: 'ratio', value: 10 }],
  rounding: 'round',
  onTie: 'raise',
  ...change,
})

const places = (ranks: number[]) => ranks.map((rank, index) => ({ id: `e${index}`, rank }))
const inOrder = (count: number) => places(Array.from({ length: count }, (_, index) => index + 1))
const fixed = (value: number) => [{ key: '1', name: '一等奖', mode: 'count' as const, value }]

test.each([
  ['a fraction rounded', rule({}), inOrder(46), '46 件 × 10% ＝ 4.6，四舍五入为 5 件。'],
  ['a fraction cut off', rule({ rounding: 'floor' }), inOrder(46), '46 件 × 10% ＝ 4.6，舍去小数为 4 件。'],
  ['a fraction rounded up', rule({ rounding: 'ceil' }), inOrder(41), '41 件 × 10% ＝ 4.1，进一为 5 件。'],
  ['a whole number', rule({}), inOrder(40), '40 件 × 10% ＝ 4 件。'],
  ['a fixed count', rule({ tiers: fixed(3) }), inOrder(9), '定额 3 件。'],
  ['too few works', rule({ tiers: fixed(3) }), inOrder(2), '定额 3 件；作品不够，实为 2 件。'],
  [
    'a tie that all win',
    rule({ tiers: fixed(2) }),
    places([1, 2, 2, 4]),
    '定额 2 件；分界处同分，并列的都获此奖，实为 3 件。',
  ],
  [
    'a tie that all lose',
    rule({ tiers: fixed(2), onTie: 'lower' }),
    places([1, 2, 2, 4]),
    '定额 2 件；分界处同分，并列的都归下一等，实为 1 件。',
  ],
])('the number of awards is explained: %s', (_, awards, ranking, expected) => {
  const [explanation] = explainTiers([{ group: '', base: ranking.length, ranking }], awards)
  expect(explanation && tierSentence(explanation, awards.rounding)).toBe(expected)
})
