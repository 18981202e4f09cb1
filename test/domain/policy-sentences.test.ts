import type { AwardRule } from '@cms/domain/awards'
import { awardSentences, scoringSentences } from '@cms/domain/policy-sentences'
import type { ScoringPolicy } from '@cms/domain/scoring'
import { expect, test } from 'vitest'

const policy = (change: Partial<ScoringPolicy>): ScoringPolicy => ({
  method: 'mean',
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 5,
  decimals: 2,
  ties: ['extend-decimals'],
  ...change,
})

test.each([
  ['the mean', policy({}), '得分为各有效评分表总分的平均分。'],
  ['the median', policy({ method: 'median' }), '得分为各有效评分表总分的中位数。'],
  [
    'a trimmed mean that falls back',
    policy({ method: 'trimmed-mean', belowTrim: 'mean' }),
    '得分为去掉最高分和最低分后的平均分：达到 5 份时去掉 1 个最高分、1 个最低分，不足 5 份的取全部总分的平均分。',
  ],
  [
    'a trimmed mean that refuses',
    policy({ method: 'trimmed-mean', belowTrim: 'refuse', trimHigh: 2 }),
    '得分为去掉最高分和最低分后的平均分：达到 5 份时去掉 2 个最高分、1 个最低分，不足 5 份的须先补评。',
  ],
])('scoring is told: %s', (_, told, expected) => {
  expect(scoringSentences(told)[0]).toBe(expected)
})

test.each([
  ['shared', [], '显示的得分相同即为并列，名次和奖项并列。'],
  [
    'parted one way after the other',
    ['extend-decimals', 'median', 're-review'],
    '显示的得分相同的，比较更多小数位，仍相同的比较中位数，仍相同的由评审会复议定序。',
  ],
] as const)('ties are told: %s', (_, ties, expected) => {
  expect(scoringSentences(policy({ ties })).at(-1)).toBe(expected)
})

test('awards are told with scope, base, rounding and ties', () => {
  const rule: AwardRule = {
    tiers: [
      { key: '1', name: '一等奖', mode: 'ratio', value: 10 },
      { key: '2', name: '优秀奖', mode: 'count', value: 8 },
    ],
    rounding: 'ceil',
    onTie: 'lower',
    groupBy: 'division',
    base: 'received',
  }
  expect(awardSentences(rule)).toEqual([
    '各组别分别评奖：一等奖 10%、优秀奖 8 件。',
    '比例以收到的作品为基数，折算时有小数即进一。',
    '分界处并列的，都获较低的奖项。',
  ])
  const counts: AwardRule = { ...rule, tiers: rule.tiers.slice(1), onTie: 'raise', groupBy: null, base: null }
  expect(awardSentences(counts)).toEqual([
    '全部作品一起评奖：优秀奖 8 件。',
    '分界处并列的，都获较高的奖项。',
  ])
})
