export const chineseDigits = '〇一二三四五六七八九'

/** A number from 1 to 99 as it is counted in Chinese: 十, 十一, 二十. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens > 1 ? `${chineseDigits[tens]}十` : tens === 1 ? '十' : ''
  return ten + (ones > 0 ? chineseDigits[ones] : '')
}
