import { findAt, type TextCheck, type TextFind, type TextPart } from '../checked-text'

const numerals = '一二三四五六七八九十'

/** The levels of an official text (GB/T 9704): 一、（一）1.（1）, the highest first. */
const levels: { pattern: RegExp; written: (number: number) => string }[] = [
  {
    pattern: /^([一二三四五六七八九十]{1,3})、(?![一二三四五六七八九十])/,
    written: (number) => `${chinese(number)}、`,
  },
  { pattern: /^（([一二三四五六七八九十]{1,3})）/, written: (number) => `（${chinese(number)}）` },
  { pattern: /^(\d{1,2})[.．](?!\d)/, written: (number) => `${number}.` },
  { pattern: /^（(\d{1,2})）/, written: (number) => `（${number}）` },
]

const wrongly: [pattern: RegExp, right: (number: string) => string][] = [
  [/^([一二三四五六七八九十]{1,3})[.．]/, (number) => `${number}、`],
  [/^（([一二三四五六七八九十]{1,3})）[、.．，]/, (number) => `（${number}）`],
  [/^(\d{1,2})、/, (number) => `${number}.`],
  [/^（(\d{1,2})）[、.．，]/, (number) => `（${number}）`],
]

/** Numbers of levels that do not follow on each other, or are written in another way than the norm's. */
export const levelNumbers: TextCheck = ({ parts }) =>
  [...Map.groupBy(parts, ({ field }) => field).values()].flatMap(numbersIn)

function numbersIn(parts: TextPart[]): TextFind[] {
  const reached = levels.map(() => 0)
  return parts.flatMap((part) => {
    const say = (length: number, sentence: string) => [
      findAt(part, { start: 0, end: length }, { check: '层次序号', severity: 'should', sentence }),
    ]
    for (const [pattern, right] of wrongly) {
      const found = pattern.exec(part.text)
      if (found) return say(found[0].length, `序号“${found[0]}”应写成“${right(found[1] ?? '')}”。`)
    }
    for (const [level, { pattern, written }] of levels.entries()) {
      const found = pattern.exec(part.text)
      if (!found) continue
      const number = numberOf(found[1] ?? '')
      const due = (reached[level] ?? 0) + 1
      reached[level] = number
      reached.fill(0, level + 1)
      if (number !== due) return say(found[0].length, `序号应是“${written(due)}”，这里是“${found[0]}”。`)
      return []
    }
    return []
  })
}

const chinese = (number: number): string => {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const before = tens > 1 ? (numerals[tens - 1] ?? '') : ''
  return `${before}${tens > 0 ? '十' : ''}${ones > 0 ? numerals[ones - 1] : ''}`
}

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written)
  const [tens, ones] = written.includes('十') ? written.split('十') : ['零', written]
  const value = (numeral = '') => numerals.indexOf(numeral) + 1
  return (tens === '零' ? 0 : value(tens) || 1) * 10 + (ones ? value(ones) : 0)
}
