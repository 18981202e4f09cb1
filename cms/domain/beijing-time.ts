const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The day on which an instant falls in China, as YYYY-MM-DD. */
export const beijingDay = (instant: Date): string => day.format(instant)

/** Takes an instant in milliseconds and returns it as clocks in China show it, like `2026年9月25日 18:00`. */
export function beijingTime(instant: number): string {
  return format.format(instant)
}
