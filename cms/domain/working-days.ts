import calendar from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { Refusal } from './refusal'

/** A day the office has corrected: `date` as YYYY-MM-DD. */
export type DayCorrection = { date: string; working: boolean }

// Read as data: the package's own functions shift the table by a day on a machine west of Greenwich.
const holidays: Record<string, string> = calendar.holidays
const makeUpDays: Record<string, string> = calendar.workdays
const knownYears = new Set(Object.keys(holidays).map((date) => date.slice(0, 4)))

/**
 * Takes the first day of a public notice (YYYY-MM-DD) and its length in working or calendar days; returns
 * its last day. The first day counts when it is itself a counted day: five working days from 8 December
 * 2021 end on the 14th (domain.md §3.11, HS21). Corrections by the office go before the built-in table of
 * the State Council's holidays. Throws Refusal `invalid` unless the start is a date and the length 1–366.
 */
export function noticeEnd(
  start: string,
  length: number,
  unit: 'working' | 'calendar',
  corrections: readonly DayCorrection[] = [],
): string {
  if (!isDate(start)) throw new Refusal('invalid', '公示开始日期不是有效的日期，请重新选择。', 'startDate')
  if (!Number.isInteger(length) || length < 1 || length > 366)
    throw new Refusal('invalid', '公示天数请填 1 到 366 之间的整数。', 'length')
  if (unit === 'calendar') return addDays(start, length - 1)

  const corrected = new Map(corrections.map(({ date, working }) => [date, working]))
  let day = start
  for (let left = length; ; day = addDays(day, 1)) {
    if (corrected.get(day) ?? isWorkingDay(day)) left -= 1
    if (left === 0) return day
  }
}

/**
 * Whether the holidays of a day's year are in the built-in table; if not, the office has to enter them as
 * corrections.
 */
export function knowsHolidaysOf(date: string): boolean {
  return knownYears.has(date.slice(0, 4))
}

function isWorkingDay(date: string): boolean {
  if (date in makeUpDays) return true
  const weekday = new Date(date).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !(date in holidays)
}

function isDate(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
}

function addDays(date: string, days: number): string {
  const day = new Date(date)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
