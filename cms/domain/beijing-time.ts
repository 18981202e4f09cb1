const format = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
})

/** Takes an instant in milliseconds and returns it as clocks in China show it, like `2026年9月25日 18:00`. */
export function beijingTime(instant: number): string {
  return format.format(instant)
}
