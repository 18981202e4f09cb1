import { type RankedEntry, type Standing, standingsOf } from '@cms/domain/standings'
import { expect, test } from 'vitest'

const rubric = {
  scale: 100,
  step: 1,
  criteria: [
    { key: 'practice', label: '做法', points: 60 },
    { key: 'effect', label: '成效', points: 40 },
  ],
  adjustments: [{ key: 'overtime', label: '超时', kind: 'deduction' as const, points: 5 }],
}
const policy = {
  method: 'mean' as const,
  trimHigh: 1,
  trimLow: 1,
  trimFrom: 5,
  decimals: 2,
  ties: ['extend-decimals' as const],
}
const awards = {
  tiers: [
    { key: '1', name: '一等奖', mode: 'count' as const, value: 1 },
    { key: '2', name: '二等奖', mode: 'ratio' as const, value: 50 },
  ],
  rounding: 'floor' as const,
  onTie: 'raise' as const,
}
const rules = { rubric, policy, awards }

/** A sheet of this total: as much as fits on the first criterion, the rest on the second. */
const sheet = (judge: string, total: number, round = 1) => ({
  judge,
  round,
  marks: [
    { criterion: 'practice', points: Math.min(60, total) },
    { criterion: 'effect', points: Math.max(0, total - 60) },
  ],
  adjustments: [],
})

const entry = (id: string, totals: number[], change: Partial<RankedEntry> = {}): RankedEntry => ({
  id,
  round: 1,
  sheets: totals.map((total, index) => sheet(`judge-${index}`, total)),
  ...change,
})

const row = ({ id, rank, score, tier }: Standing) =>
  `${rank} ${id} ${score.toFraction()} ${tier?.name ?? '—'}`

test('entries are ranked by the mean of their sheets and get their awards', () => {
  const entries = [entry('a', [80, 81]), entry('b', [90, 91]), entry('c', [70, 70]), entry('d', [60, 61])]
  expect(standingsOf(entries, rules).map(row)).toEqual([
    '1 b 181/2 一等奖',
    '2 a 161/2 二等奖',
    '3 c 70 二等奖',
    '4 d 121/2 —',
  ])
})

test('an entry without a sheet is left out, but counts for the base', () => {
  const entries = [entry('a', [80]), entry('b', []), entry('c', [70]), entry('d', [])]
  expect(standingsOf(entries, rules).map(row)).toEqual(['1 a 80 一等奖', '2 c 70 二等奖'])
})

test('a deduction lowers the total of its sheet', () => {
  const late = entry('a', [80])
  const [first] = late.sheets
  const entries = [
    { ...late, sheets: first ? [{ ...first, adjustments: [{ key: 'overtime', points: 2 }] }] : [] },
    entry('b', [79]),
  ]
  expect(standingsOf(entries, rules).map(row)).toEqual(['1 b 79 一等奖', '2 a 78 二等奖'])
})

test('who went on to the next round stands first, and is ranked by that round alone', () => {
  const entries = [
    entry('a', [99]),
    entry('b', [80], { round: 2, sheets: [sheet('j', 80), sheet('j', 60, 2)] }),
    entry('c', [70], { round: 2, sheets: [sheet('j', 70), sheet('j', 65, 2)] }),
    entry('d', [90]),
  ]
  expect(standingsOf(entries, rules).map(row)).toEqual([
    '1 c 65 一等奖',
    '2 b 60 二等奖',
    '3 a 99 二等奖',
    '4 d 90 —',
  ])
})

test('divisions are ranked and awarded each by itself', () => {
  const entries = [
    entry('a', [90], { division: 'pupils' }),
    entry('b', [80], { division: 'teachers' }),
    entry('c', [70], { division: 'pupils' }),
    entry('d', [60], { division: 'teachers' }),
  ]
  const apart = { ...rules, awards: { ...awards, groupBy: 'division' as const } }
  expect(standingsOf(entries, apart).map((place) => `${place.group}: ${row(place)}`)).toEqual([
    'pupils: 1 a 90 一等奖',
    'pupils: 2 c 70 二等奖',
    'teachers: 1 b 80 一等奖',
    'teachers: 2 d 60 二等奖',
  ])
})

test.each([
  ['received', 10, 5],
  ['screened', 6, 3],
  ['last-round', 2, 1],
] as const)('a percentage of the base %s is taken of %i entries', (base, _, seconds) => {
  const entries = [
    entry('a', [], { round: 2, sheets: [sheet('j', 96, 2)] }),
    entry('b', [], { round: 2, sheets: [sheet('j', 95, 2)] }),
    ...[94, 93, 92, 91].map((total) => entry(`e${total}`, [total])),
  ]
  const based = { ...rules, awards: { ...awards, base } }
  const standings = standingsOf(entries, based, undefined, new Map([['', 10]]))
  expect(standings.filter(({ tier }) => tier?.key === '2')).toHaveLength(seconds)
})

test('a change by hand keeps the computed award beside it, and one of an unranked entry waits', () => {
  const entries = [entry('a', [90]), entry('b', [80]), entry('c', [])]
  const changes = [
    { id: 'a', tierKey: null, reason: '查实抄袭' },
    { id: 'c', tierKey: '1', reason: '补评' },
  ]
  const standings = standingsOf(entries, rules, { changes, reviewOrder: new Map() })
  expect(standings.map(({ computed, id, reason, tier }) => [id, computed?.key, tier?.key, reason])).toEqual([
    ['a', '1', undefined, '查实抄袭'],
    ['b', '2', '2', null],
  ])
})

test('a tie that only a re-review can part waits for it, and then is parted', () => {
  const reviewed = { ...rules, policy: { ...policy, ties: ['re-review' as const] } }
  const entries = [entry('a', [80]), entry('b', [80])]
  const before = standingsOf(entries, reviewed)
  expect(before.map(({ id, needsReReview, rank }) => [id, rank, needsReReview])).toEqual([
    ['a', 1, true],
    ['b', 1, true],
  ])
  const reviewOrder = new Map([
    ['a', 2],
    ['b', 1],
  ])
  const after = standingsOf(entries, reviewed, { changes: [], reviewOrder })
  expect(after.map(({ id, needsReReview, rank }) => [id, rank, needsReReview])).toEqual([
    ['b', 1, false],
    ['a', 2, false],
  ])
})
