import { plainName, plainText, sameAs } from './plain-text'
import { readDay } from './read-day'
import { readId } from './read-id'
import type { CellContent, CellValue, Choice, ImportColumn } from './table'

/** What a cell came to, or the sentence that says why it cannot be taken. */
export type ReadCell = { value: CellValue } | { fault: string }

/** What an office puts between several answers in one cell. */
const between = /[,，、;；/|\n]+/

const isEmpty = (content: CellContent) =>
  content === null || (typeof content === 'string' && plainText(content) === '')

/** Reads a cell as its column takes it; texts are put right where there is no doubt what was meant. */
export function readCell(column: ImportColumn, content: CellContent): ReadCell {
  if (isEmpty(content))
    return column.required ? { fault: `请填写“${column.header}”。` } : { value: undefined }
  if (typeof content === 'string' && /^#(REF|N\/A|VALUE|NAME\?|DIV\/0|NUM|NULL)!?$/.test(content.trim()))
    return { fault: `“${column.header}”的公式出错（${content.trim()}），请改成文字。` }
  const read = readers[column.kind](column, content)
  return 'fault' in read ? read : within(column, read.value)
}

const textOf = (content: CellContent): string =>
  content instanceof Date ? content.toISOString().slice(0, 10) : String(content ?? '')

type Reader = (column: ImportColumn, content: CellContent) => ReadCell

const named: Reader = (_, content) => ({ value: plainName(textOf(content)) })

const readers: Record<ImportColumn['kind'], Reader> = {
  text: (_, content) => ({ value: plainText(textOf(content)) }),
  name: named,
  district: named,
  school: named,
  id: (_, content) => {
    const read = readId(content)
    return 'fault' in read ? read : { value: read.id }
  },
  username: (_, content) => {
    const read = readId(content)
    return 'fault' in read ? read : { value: read.id.toLowerCase() }
  },
  number: ({ header }, content) => {
    const text = plainText(textOf(content)).replace(/(?<=\d),(?=\d{3})/g, '')
    return /^-?\d+(\.0+)?$/.test(text)
      ? { value: Number(text) }
      : { fault: `“${header}”应填整数，现在是“${text}”。` }
  },
  choice: ({ choices = [], header }, content) => {
    const found = chosen(choices, textOf(content))
    return found ? { value: found.value } : { fault: unknown(header, textOf(content), choices) }
  },
  choices: ({ choices = [], header }, content) => {
    const parts = partsOf(content)
    const wrong = parts.find((part) => !chosen(choices, part))
    if (wrong !== undefined) return { fault: unknown(header, wrong, choices) }
    return { value: [...new Set(parts.map((part) => chosen(choices, part)?.value ?? ''))] }
  },
  date: ({ header }, content) => {
    const value = readDay(content)
    return value
      ? { value }
      : { fault: `“${header}”不是日期：${plainText(textOf(content))}，请写成 2026-10-08 这样。` }
  },
}

const partsOf = (content: CellContent): string[] =>
  textOf(content)
    .split(between)
    .map((part) => plainText(part))
    .filter((part) => part !== '')

const chosen = (choices: readonly Choice[], text: string): Choice | undefined =>
  choices.find(({ label, value }) => sameAs(label) === sameAs(text) || value === sameAs(text))

const unknown = (header: string, text: string, choices: readonly Choice[]) =>
  `“${header}”里没有“${plainText(text)}”这一项，可以填：${choices.map(({ label }) => label).join('、')}。`

function within({ header, least, most, pattern, shape }: ImportColumn, value: CellValue): ReadCell {
  if (typeof value === 'number') {
    if (least !== undefined && value < least) return { fault: `“${header}”不能小于 ${least}。` }
    if (most !== undefined && value > most) return { fault: `“${header}”不能大于 ${most}。` }
  }
  if (typeof value === 'string') {
    if (most !== undefined && value.length > most)
      return { fault: `“${header}”有 ${value.length} 个字，最多 ${most} 个，请缩短。` }
    if (pattern && !pattern.test(value)) return { fault: `“${header}”${shape}，现在是“${value}”。` }
  }
  return { value }
}
