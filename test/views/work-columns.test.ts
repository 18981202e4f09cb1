import type { Work } from '@cms/views/board/board-counts'
import { everyWork, filtered, sorted, statusFilters } from '@cms/views/board/work-columns'
import { expect, test } from 'vitest'
import { work } from './work'

const works = [
  work('C-003', { rank: 1, score: '100.00', award: '一等奖', school: '砚石小学' }),
  work('C-001', { rank: 2, score: '98.50', tied: true, group: '小学组' }),
  work('C-004', { rank: 2, score: '9.50', tied: true, group: '初中组' }),
  work('C-002', { marks: [{ kind: 'wide-range', label: '分差大', text: '相差 20 分。' }] }),
]

const codes = (chosen: Work[]) => chosen.map(({ workCode }) => workCode.slice(-1)).join('')

test.each([
  ['by rank, the best first', 'rank', false, '3142'],
  ['by rank, the last first', 'rank', true, '1432'],
  ['by score as a number', 'score', false, '3142'],
  ['by score, the lowest first', 'score', true, '4132'],
  ['by code', 'code', false, '1234'],
  ['by what to look at', 'marks', false, '2314'],
] as const)('works are sorted %s; those without a figure come last', (_, key, reversed, expected) => {
  expect(codes(sorted(works, { key, reversed }))).toBe(expected)
})

test.each([
  ['all', everyWork, '3142'],
  ['those to look at', { ...everyWork, status: 'marks' }, '2'],
  ['ties', { ...everyWork, status: 'tied' }, '14'],
  ['an award', { ...everyWork, status: 'award-一等奖' }, '3'],
  ['a group', { ...everyWork, group: '初中组' }, '4'],
  ['a part of the code', { ...everyWork, text: ' c-00 ' }, '3142'],
  ['a part of the school', { ...everyWork, text: '砚石' }, '3'],
  ['a filter that no longer applies', { ...everyWork, status: 'award-二等奖' }, '3142'],
])('works are narrowed down to %s', (_, filter, expected) => {
  expect(codes(filtered(works, filter))).toBe(expected)
})

test('only filters that some work passes are offered', () => {
  expect(statusFilters(works).map(({ label }) => label)).toEqual([
    '全部',
    '需要关注',
    '并列',
    '未评完',
    '一等奖',
    '未获奖',
  ])
})
