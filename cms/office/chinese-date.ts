import { chineseDigits, chineseNumber } from './chinese-number'

/** A day, `2026-11-21`, as it is written on certificates: 二〇二六年十一月二十一日. */
export function formalDate(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const years = [...year].map((digit) => chineseDigits[Number(digit)]).join('')
  return `${years}年${chineseNumber(Number(month))}月${chineseNumber(Number(date))}日`
}

/** A day, `2026-01-09`, as it is written in official papers (domain.md §3.5): 2026年1月9日. */
export function plainDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
