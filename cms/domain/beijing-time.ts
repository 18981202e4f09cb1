const zone = { timeZone: 'Asia/Shanghai' } as const

const long = new Intl.DateTimeFormat('zh-CN', { ...zone, dateStyle: 'long', timeStyle: 'short' })
const day = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short' })
const minute = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short', timeStyle: 'short' })
const second = new Intl.DateTimeFormat('sv-SE', { ...zone, dateStyle: 'short', timeStyle: 'medium' })
const clock = new Intl.DateTimeFormat('en-GB', { ...zone, timeStyle: 'short' })
const hour = new Intl.DateTimeFormat('en-GB', { ...zone, hour: 'numeric', hourCycle: 'h23' })

/** Takes an instant in milliseconds and returns it as clocks in China show it, like `2026年9月25日 18:00`. */
export const beijingTime = (instant: number): string => long.format(instant)

/** The day on which an instant falls in China, as YYYY-MM-DD. */
export const beijingDay = (instant: Date): string => day.format(instant)

/** An instant on clocks in China to the minute, like `2026-09-25 18:00`. */
export const beijingMinute = (instant: Date): string => minute.format(instant)

/** An instant on clocks in China to the second, like `2026-09-25 18:00:30`. */
export const beijingSecond = (instant: Date): string => second.format(instant)

/** The time of day of an instant in milliseconds on clocks in China, like `18:00`. */
export const beijingClock = (instant: number): string => clock.format(instant)

/** The hour of the day on clocks in China, 0 to 23. */
export const beijingHour = (instant: Date): number => Number(hour.format(instant))
