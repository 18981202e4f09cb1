const digits = '〇一二三四五六七八九'

/** A day, `2026-11-21`, as it is written on certificates: 二〇二六年十一月二十一日. */
export function formalDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const years = [...year].map((digit) => digits[Number(digit)]).join('')
  return `${years}年${belowHundred(Number(month))}月${belowHundred(Number(date))}日`
}

/** A day, `2026-01-09`, as it is written in official papers (domain.md §3.5): 2026年1月9日. */
export function plainDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function belowHundred(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens > 1 ? `${digits[tens]}十` : tens === 1 ? '十' : ''
  return ten + (ones > 0 ? digits[ones] : '')
}
