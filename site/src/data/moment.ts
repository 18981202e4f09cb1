/** A time for `<time>`: `machine` for its attribute, `text` as clocks in China show it. */
export type Moment = { machine: string; text: string }

/** China has one time zone, eight hours ahead, all year. `Intl` knows that too, but at fifty times the cost. */
const ahead = 8 * 60 * 60 * 1000

/** The day of an instant in China: `2026年9月1日`. */
export function dayOf(instant: string): Moment {
  const machine = clockOf(instant).slice(0, 10)
  return { machine, text: dayText(machine) }
}

/** The year of an instant in China. */
export const yearOf = (instant: string): number => new Date(Date.parse(instant) + ahead).getUTCFullYear()

/** A day for two lines: `2026年` over `9月1日`. */
export type Day = Moment & { year: string; day: string }

/** The day of an instant in China, whole and in two parts. */
export function twoLineDay(instant: string): Day {
  const { machine, text } = dayOf(instant)
  const [year = '', day = ''] = text.split(/(?<=年)/)
  return { machine, text, year, day }
}

/** An instant to the minute: `2026年9月25日 18:00`. */
export function minuteOf(instant: string): Moment {
  const clock = clockOf(instant)
  return {
    machine: new Date(instant).toISOString(),
    text: `${dayText(clock.slice(0, 10))} ${clock.slice(11, 16)}`,
  }
}

/** An instant as the heads of government pages state it: `2026-09-25 18:00`. */
export function stampOf(instant: string): string {
  return clockOf(instant).slice(0, 16).replace('T', ' ')
}

function clockOf(instant: string): string {
  return new Date(Date.parse(instant) + ahead).toISOString()
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** `2026-09` in words: `2026年9月`. */
export function monthText(month: string): string {
  const [year, number] = month.split('-')
  return `${year}年${Number(number)}月`
}
