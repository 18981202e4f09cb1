import {
  type AwardGroup,
  type AwardRule,
  type AwardTier,
  checkAwardRule,
  decideAwards,
  decideGroupAwards,
  explainTiers,
  groupOf,
  tierSize,
} from '@cms/domain/awards'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

const first: AwardTier = { key: 'first', name: '一等奖', mode: 'ratio', value: 10 }
const second: AwardTier = { key: 'second', name: '二等奖', mode: 'ratio', value: 20 }
const third: AwardTier = { key: 'third', name: '三等奖', mode: 'ratio', value: 30 }
const rule: AwardRule = { tiers: [first, second, third], rounding: 'round', onTie: 'raise' }
const counts = (onTie: AwardRule['onTie'], ...sizes: number[]): AwardRule => ({
  tiers: sizes.map((value, index) => ({ key: `t${index + 1}`, name: `${index + 1}`, mode: 'count', value })),
  rounding: 'round',
  onTie,
})

/** A ranking with these ranks; the items are named by place. */
const places = (...ranks: number[]) => ranks.map((rank, index) => ({ id: `p${index + 1}`, rank }))
const untied = (length: number) => places(...Array.from({ length }, (_, index) => index + 1))
/** The keys of the tiers given out, down the ranking; a dash for none. */
const given = (ranking: ReturnType<typeof places>, awardRule: AwardRule, base = ranking.length) =>
  decideAwards(ranking, awardRule, base)
    .map(({ tier }) => tier?.key ?? '-')
    .join(' ')

test.each([
  ['floor', 4, 9, 13],
  ['round', 5, 9, 14],
  ['ceil', 5, 10, 14],
] as const)('of 46 entries, 10/20/30 %% by %s are %i, %i and %i', (rounding, ...sizes) => {
  expect([first, second, third].map((tier) => tierSize(tier, rounding, 46))).toEqual(sizes)
  const tiers = decideAwards(untied(46), { ...rule, rounding }, 46).map(({ tier }) => tier)
  expect([first, second, third].map((tier) => tiers.filter((other) => other === tier).length)).toEqual(sizes)
})

test('of 160 entries, 10/20/30 % are 16, 32 and 48 however they are rounded', () => {
  for (const rounding of ['floor', 'round', 'ceil'] as const)
    expect(rule.tiers.map((tier) => tierSize(tier, rounding, 160))).toEqual([16, 32, 48])
})

test('a percentage is taken exactly, where floating point would be off by one', () => {
  expect(tierSize({ ...first, value: 8.8 }, 'ceil', 375)).toBe(33)
  expect(tierSize({ ...first, value: 18.4 }, 'floor', 375)).toBe(69)
  expect(tierSize({ ...first, value: 64.6 }, 'round', 250)).toBe(162)
})

test('percentages are taken of the base, not of what was ranked', () => {
  expect(given(untied(8), rule, 20)).toBe('first first second second second second third third')
})

test('awards keep the order of the ranking, and name the tier', () => {
  expect(decideAwards(places(1, 2), counts('raise', 1), 2)).toEqual([
    { id: 'p1', tier: { key: 't1', name: '1', mode: 'count', value: 1 } },
    { id: 'p2', tier: null },
  ])
})

test('a tie on the cut is raised as a whole, and the next tier keeps its own size', () => {
  expect(given(places(1, 2, 2, 2, 5, 6, 7, 8), counts('raise', 2, 2))).toBe('t1 t1 t1 t1 t2 t2 - -')
})

test('a tie on the cut is lowered as a whole, and the next tier keeps its own size', () => {
  expect(given(places(1, 2, 2, 4, 5, 6), counts('lower', 2, 3))).toBe('t1 t2 t2 t2 - -')
})

test('a tie that ends on the cut moves nobody', () => {
  for (const onTie of ['raise', 'lower'] as const)
    expect(given(places(1, 1, 3, 4), counts(onTie, 2, 1))).toBe('t1 t1 t2 -')
})

test('when all are equal, raising awards all of them and lowering none', () => {
  expect(given(places(1, 1, 1), counts('raise', 1, 1))).toBe('t1 t1 t1')
  expect(given(places(1, 1, 1), counts('lower', 1, 1))).toBe('- - -')
  expect(given(places(1, 1, 1), counts('lower', 1, 3))).toBe('t2 t2 t2')
})

test('more places than entries award every entry, and no entries award nobody', () => {
  expect(given(untied(2), counts('raise', 5, 5))).toBe('t1 t1')
  expect(given([], rule, 0)).toBe('')
})

test('entries compete in the whole campaign, or within their division or category', () => {
  const entry = { division: 'teachers', category: 'video' }
  expect(groupOf(entry, { groupBy: 'campaign' })).toBe('')
  expect(groupOf(entry, {})).toBe('')
  expect(groupOf(entry, { groupBy: 'division' })).toBe('teachers')
  expect(groupOf(entry, { groupBy: 'category' })).toBe('video')
  expect(groupOf({ division: null }, { groupBy: 'division' })).toBe('')
})

/** A group whose items are named after it. */
const group = (name: string, base: number, ranking: ReturnType<typeof places>): AwardGroup => ({
  group: name,
  base,
  ranking: ranking.map(({ id, rank }) => ({ id: `${name}-${id}`, rank })),
})
const divisions = [group('pupils', 20, untied(6)), group('teachers', 10, places(1, 1, 3))]

test('every group gives out its own awards, of its own base', () => {
  const awards = decideGroupAwards(divisions, rule).map(({ id, tier }) => `${id} ${tier?.key ?? '-'}`)
  expect(awards).toEqual([
    'pupils-p1 first',
    'pupils-p2 first',
    'pupils-p3 second',
    'pupils-p4 second',
    'pupils-p5 second',
    'pupils-p6 second',
    'teachers-p1 first',
    'teachers-p2 first',
    'teachers-p3 second',
  ])
})

/** `group tier: base → product → size → given`, and which way a tie moved the cut. */
const explained = (groups: AwardGroup[], awardRule: AwardRule) =>
  explainTiers(groups, awardRule).map(({ base, given, group, product, size, tie, tier }) =>
    `${group} ${tier.key}: ${base} → ${product ?? '-'} → ${size} → ${given} ${tie ?? ''}`.trim(),
  )

test('the number of awards in a tier is explained from the base to what was given', () => {
  expect(explained(divisions, rule)).toEqual([
    'pupils first: 20 → 2 → 2 → 2',
    'pupils second: 20 → 4 → 4 → 4',
    'pupils third: 20 → 6 → 6 → 0',
    'teachers first: 10 → 1 → 1 → 2 raised',
    'teachers second: 10 → 2 → 2 → 1',
    'teachers third: 10 → 3 → 3 → 0',
  ])
  expect(explained([group('all', 46, untied(46))], rule)).toEqual([
    'all first: 46 → 4.6 → 5 → 5',
    'all second: 46 → 9.2 → 9 → 9',
    'all third: 46 → 13.8 → 14 → 14',
  ])
})

test('a tie that was lowered and a fixed count are explained too', () => {
  expect(explained([group('all', 6, places(1, 2, 2, 4, 5, 6))], counts('lower', 2, 3))).toEqual([
    'all t1: 6 → - → 2 → 1 lowered',
    'all t2: 6 → - → 3 → 3',
  ])
})

test('fewer entries than awards is not the work of a tie', () => {
  expect(explained([group('all', 2, places(1, 1))], counts('raise', 3))).toEqual(['all t1: 2 → - → 3 → 2'])
})

test('a rule with ratios up to 100 % and counts is accepted', () => {
  expect(checkAwardRule(rule)).toBe(undefined)
  expect(checkAwardRule({ ...rule, tiers: [first, { ...second, value: 90 }] })).toBe(undefined)
  expect(checkAwardRule({ ...rule, tiers: [first, { ...second, mode: 'count', value: 500 }] })).toBe(
    undefined,
  )
})

test.each<[string, AwardTier[], string, string]>([
  ['no tiers', [], 'tiers', '还没有设置奖项，请至少添加一个奖项。'],
  [
    'a tier without a name',
    [first, { ...second, name: ' ' }],
    'tiers.1.name',
    '第 2 个奖项没有名称，请填写。',
  ],
  ['a tier without a key', [{ ...first, key: '' }], 'tiers.0.key', '“一等奖”没有标识，请填写。'],
  [
    'a repeated key',
    [first, { ...second, key: 'first' }],
    'tiers.1.key',
    '“二等奖”的标识与前面的重复，请改用别的标识。',
  ],
  ['a ratio of 0', [{ ...first, value: 0 }], 'tiers.0.value', '“一等奖”的比例请填大于 0 的数。'],
  [
    'a ratio that is no number',
    [{ ...first, value: Number.NaN }],
    'tiers.0.value',
    '“一等奖”的比例请填大于 0 的数。',
  ],
  [
    'ratios above 100 %',
    [first, { ...second, value: 90.1 }],
    'tiers.1.value',
    '各奖项比例合计超过 100%，请调低“二等奖”的比例。',
  ],
  [
    'a count of 0',
    [{ ...first, mode: 'count', value: 0 }],
    'tiers.0.value',
    '“一等奖”的名额请填不小于 1 的整数。',
  ],
  [
    'half a place',
    [{ ...first, mode: 'count', value: 1.5 }],
    'tiers.0.value',
    '“一等奖”的名额请填不小于 1 的整数。',
  ],
])('a rule with %s is refused', (_, tiers, field, message) => {
  expect(refused(() => checkAwardRule({ ...rule, tiers }))).toEqual({
    code: 'invalid',
    message,
    field: `awards.${field}`,
  })
})

const rankings = fc
  .array(fc.nat(12), { maxLength: 30 })
  .map((scores) => scores.toSorted((a, b) => b - a))
  .map((scores) => places(...scores.map((score) => scores.indexOf(score) + 1)))
const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 })
const onTie = fc.constantFrom('raise' as const, 'lower' as const)

test('a tier exceeds its size only when a tie was raised into it', () => {
  fc.assert(
    fc.property(rankings, sizes, onTie, (ranking, tierSizes, tieRule) => {
      const awards = decideAwards(ranking, counts(tieRule, ...tierSizes), ranking.length)
      tierSizes.forEach((size, index) => {
        const holders = ranking.filter((_, place) => awards[place]?.tier?.key === `t${index + 1}`)
        const tiedWithLast = holders.filter(({ rank }) => rank === holders.at(-1)?.rank).length
        const atMost = tieRule === 'raise' ? size + Math.max(0, tiedWithLast - 1) : size
        expect(Math.max(holders.length, atMost)).toBe(atMost)
      })
    }),
  )
})

test('everyone is decided in order, ties never part, and nobody is awarded above someone better', () => {
  fc.assert(
    fc.property(rankings, sizes, onTie, (ranking, tierSizes, tieRule) => {
      const awards = decideAwards(ranking, counts(tieRule, ...tierSizes), ranking.length)
      expect(awards.map(({ id }) => id)).toEqual(ranking.map(({ id }) => id))
      const levels = awards.map(({ tier }) => (tier ? Number(tier.name) : tierSizes.length + 1))
      expect(levels).toEqual(levels.toSorted((a, b) => a - b))
      const byRank = ranking.map(({ rank }) => levels[rank - 1])
      expect(levels).toEqual(byRank)
    }),
  )
})

test('the awards given out are as many as the tiers were explained to give, and no more than entries', () => {
  fc.assert(
    fc.property(rankings, sizes, onTie, (ranking, tierSizes, tieRule) => {
      const awardRule = counts(tieRule, ...tierSizes)
      const awards = decideAwards(ranking, awardRule, ranking.length)
      const given = explainTiers([group('all', ranking.length, ranking)], awardRule).map((tier) => tier.given)
      const held = awardRule.tiers.map(({ key }) => awards.filter(({ tier }) => tier?.key === key).length)
      expect(given).toEqual(held)
      const none = awards.filter(({ tier }) => tier === null).length
      expect(given.reduce((sum, count) => sum + count, none)).toBe(ranking.length)
    }),
  )
})
