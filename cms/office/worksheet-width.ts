import type { CellKind, CellValue, TableSheet } from './workbook'

/** Columns are at most this wide, in figures; longer text goes on in further lines of its cell. */
const widest = 36
const narrowest = 6
const fixed = { day: 12, time: 18 }

/** The width of a text in figures: a Chinese character takes two. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letter < '\u1100' ? 1.05 : 2.1
  return width
}

/** Widths that show the usual cell of each column in one line; a long heading may take two. */
export function widthsOf({ columns, rows }: TableSheet): number[] {
  return columns.map(({ label, kind }, index) => {
    const heading = textWidth(label)
    const cells = rows.reduce((most, row) => Math.max(most, longestLine(row[index])), 0)
    const needed = kind === 'day' || kind === 'time' ? fixed[kind] : cells + 1.5
    return Math.min(
      widest,
      Math.max(narrowest, Math.ceil(Math.max(needed, heading > 9 ? heading / 2 + 3 : heading + 3))),
    )
  })
}

/** How many lines the texts of a row take at these widths; numbers and dates take one. */
export function linesOf(
  row: readonly CellValue[],
  widths: readonly number[],
  kinds: readonly CellKind[],
): number {
  return row.reduce<number>((most, value, index) => {
    if (kinds[index] !== 'text') return most
    const width = (widths[index] ?? widest) - 1
    const lines = linesIn(value).reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / width)),
      0,
    )
    return Math.max(most, lines)
  }, 1)
}

const linesIn = (value: CellValue) => String(value ?? '').split('\n')
const longestLine = (value: CellValue) => Math.max(...linesIn(value).map(textWidth))
