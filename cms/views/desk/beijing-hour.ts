const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai',
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The hour of the day on clocks in China, 0 to 23. */
export const beijingHour = (now: Date): number => Number(format.format(now))
