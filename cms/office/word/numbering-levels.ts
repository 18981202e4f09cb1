import type { Element } from '@xmldom/xmldom'
import { chineseNumber } from '../chinese-number'
import { attributeOf, childrenOf } from '../docx-elements'
import { settingOf } from './word-paragraphs'

/** How the paragraphs of one level of a list are numbered; `text` has `%1` for the number of the first level. */
export type NumberingLevel = { format: string; text: string; start: number }

/** List → its levels, from 0 on. */
export type Numbering = Map<string, NumberingLevel[]>

/** Reads the part that says how lists are numbered. */
export function numberingOf(root: Element | null): Numbering {
  const abstract = new Map(
    childrenOf(root, 'abstractNum').map((list) => [attributeOf(list, 'abstractNumId'), levelsOf(list)]),
  )
  return new Map(
    childrenOf(root, 'num').map((list) => {
      const levels = abstract.get(settingOf(childrenOf(list, 'abstractNumId')[0])) ?? []
      const own = childrenOf(list, 'lvlOverride').map((change): [number, Partial<NumberingLevel>] => {
        const start = settingOf(childrenOf(change, 'startOverride')[0])
        const [level] = levelsOf(change)
        return [Number(attributeOf(change, 'ilvl')), { ...level, ...(start && { start: Number(start) }) }]
      })
      const changed = levels.map((level, index) => ({ ...level, ...own.find(([at]) => at === index)?.[1] }))
      return [attributeOf(list, 'numId'), changed]
    }),
  )
}

const levelsOf = (list: Element): NumberingLevel[] =>
  childrenOf(list, 'lvl').map((level) => ({
    format: settingOf(childrenOf(level, 'numFmt')[0]) || 'decimal',
    text: settingOf(childrenOf(level, 'lvlText')[0]),
    start: Number(settingOf(childrenOf(level, 'start')[0]) || 1),
  }))

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** A number as Word writes it in a format. */
export function numberIn(format: string, number: number): string {
  if (format === 'none') return ''
  if (/chinese|ideograph|japanese|taiwanese/i.test(format) && number < 100) return chineseNumber(number)
  if (/^decimalEnclosedCircle/.test(format)) return circled[number - 1] ?? String(number)
  if (format === 'upperLetter') return String.fromCharCode(64 + number)
  if (format === 'lowerLetter') return String.fromCharCode(96 + number)
  return String(number)
}
