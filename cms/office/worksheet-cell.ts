import type { CellKind, CellValue } from './workbook'

const decimal = /^-?\d+(?:\.(\d+))?$/
const hour = 3_600_000

/** A value as Excel is to hold it: decimals as numbers, days and instants as its dates, everything else as text. */
export function cellValue(kind: CellKind, value: CellValue): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'number' && (typeof value === 'number' || decimal.test(value))) return Number(value)
  const text = String(value)
  if (kind === 'day' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`)
  if (kind === 'time' && !Number.isNaN(Date.parse(text))) return new Date(Date.parse(text) + 8 * hour)
  return writable(text)
}

/** How a column is shown: text as text, numbers with the decimals that they were written with. */
export function numberFormat(kind: CellKind, values: readonly CellValue[]): string {
  if (kind === 'day') return 'yyyy-mm-dd'
  if (kind === 'time') return 'yyyy-mm-dd hh:mm'
  if (kind === 'text') return '@'
  if (values.some((value) => typeof value === 'number')) return 'General'
  const decimals = values.map((value) => decimal.exec(String(value ?? ''))?.[1]?.length ?? 0)
  const most = decimals.reduce((longest, length) => Math.max(longest, length), 0)
  return most === 0 ? '0' : `0.${'0'.repeat(most)}`
}

/** What a cell can hold: no control characters but line breaks, no torn pairs, at most 32,767 characters. */
const writable = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}--[\t\n]]/gv, '')
    .slice(0, 32_767)
