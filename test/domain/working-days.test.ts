import { knowsHolidaysOf, noticeEnd } from '@cms/domain/working-days'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { refused } from './refused'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

test.each([
  ['Huangshi 2021, five working days', '2021-12-08', 5, 'working', '2021-12-14'],
  ['the same window in calendar days', '2021-12-08', 7, 'calendar', '2021-12-14'],
  ['Luohu 2023, three working days over a weekend', '2023-12-21', 3, 'working', '2023-12-25'],
  ['the same window in calendar days', '2023-12-21', 5, 'calendar', '2023-12-25'],
  ['Guangxi 2023, four working days around Qingming', '2023-04-03', 4, 'working', '2023-04-07'],
  ['a week that a holiday makes longer', '2023-04-03', 5, 'working', '2023-04-10'],
  ['National Day 2023, with two make-up days', '2023-09-28', 5, 'working', '2023-10-10'],
  ['a Sunday that is worked', '2023-10-07', 2, 'working', '2023-10-08'],
  ['a start on a Saturday, which does not count', '2021-12-11', 1, 'working', '2021-12-13'],
  ['a start on a Saturday, which counts by calendar', '2021-12-11', 1, 'calendar', '2021-12-11'],
  ['one day', '2021-12-08', 1, 'working', '2021-12-08'],
  ['the turn of the year', '2021-12-30', 3, 'working', '2022-01-04'],
  ['a leap day', '2024-02-28', 3, 'calendar', '2024-03-01'],
] as const)('%s: from %s, %i %s days end on %s', (_, start, length, unit, end) => {
  expect(noticeEnd(start, length, unit)).toBe(end)
})

test('a day off that the office adds makes the notice longer', () => {
  expect(noticeEnd('2021-12-08', 5, 'working', [])).toBe('2021-12-14')
  expect(noticeEnd('2021-12-08', 5, 'working', [{ date: '2021-12-10', working: false }])).toBe('2021-12-15')
})

test('a working day that the office adds goes before the built-in table', () => {
  const worked = [{ date: '2023-04-05', working: true }]
  expect(noticeEnd('2023-04-03', 4, 'working', worked)).toBe('2023-04-06')
})

test('corrections do not touch calendar days', () => {
  expect(noticeEnd('2021-12-08', 3, 'calendar', [{ date: '2021-12-09', working: false }])).toBe('2021-12-10')
})

test.each([
  ['a word', 'tomorrow'],
  ['a day the month does not have', '2023-02-30'],
  ['another notation', '2023/04/03'],
  ['a missing zero', '2023-4-3'],
  ['a time of day', '2023-04-03T00:00:00Z'],
  ['nothing', ''],
])('a start that is %s is refused', (_, start) => {
  for (const unit of ['working', 'calendar'] as const)
    expect(refused(() => noticeEnd(start, 5, unit))).toEqual({
      code: 'invalid',
      message: '公示开始日期不是有效的日期，请重新选择。',
      field: 'startDate',
    })
})

test('a notice lasts 1 to 366 whole days', () => {
  expect(noticeEnd('2023-01-01', 366, 'calendar')).toBe('2024-01-01')
  for (const length of [0, -1, 1.5, 367, Number.NaN])
    expect(refused(() => noticeEnd('2023-01-01', length, 'calendar'))).toEqual({
      code: 'invalid',
      message: '公示天数请填 1 到 366 之间的整数。',
      field: 'length',
    })
})

test('the table says which years it knows', () => {
  expect(knowsHolidaysOf('2026-10-01')).toBe(true)
  expect(knowsHolidaysOf('2003-10-01')).toBe(false)
  expect(knowsHolidaysOf('2099-10-01')).toBe(false)
})

test.each([
  ['America/Los_Angeles', 420],
  ['Asia/Shanghai', -480],
  ['Pacific/Kiritimati', -840],
])('the end of a notice is the same on a machine in %s', async (zone, offset) => {
  vi.stubEnv('TZ', zone)
  expect(new Date('2023-04-05').getTimezoneOffset()).toBe(offset)
  vi.resetModules()
  const local = await import('@cms/domain/working-days')
  expect(local.noticeEnd('2023-04-03', 4, 'working')).toBe('2023-04-07')
  expect(local.noticeEnd('2021-12-08', 7, 'calendar')).toBe('2021-12-14')
})

test('a notice that is one day longer never ends earlier, nor before its calendar twin', () => {
  const days = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (start, length) => {
      const end = noticeEnd(start, length, 'working')
      expect(noticeEnd(start, length + 1, 'working') > end).toBe(true)
      expect(end >= noticeEnd(start, length, 'calendar')).toBe(true)
      expect(noticeEnd(end, 1, 'working')).toBe(end)
    }),
  )
})
