const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** An ISO instant as clocks in China show it, to the second: 2026-11-21 09:05:30. */
export const chinaTime = (instant: string): string => clock.format(new Date(instant))
