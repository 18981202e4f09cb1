import type { CellKind, CellValue } from './workbook'

export type CsvTable = {
  columns: readonly { label: string; kind: CellKind }[]
  rows: readonly (readonly CellValue[])[]
  /** A remark on the last line. */
  note?: string | undefined
}

/** A CSV as Excel opens it right: a byte order mark, Windows line ends, and no cell that it would count or calculate with. */
export function csvBytes({ columns, note, rows }: CsvTable): Uint8Array {
  const lines = [
    columns.map(({ label }) => cellOf('text', label)),
    ...rows.map((row) => columns.map(({ kind }, index) => cellOf(kind, row[index]))),
    ...(note ? [[cellOf('text', note)]] : []),
  ]
  return new TextEncoder().encode(`\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`)
}

/** Whether a text is read as a formula: also full-width, or behind what cannot be seen. */
const isFormula = (text: string) => /^(?:[\s\p{C}]*[=+\-@]|[\t\r])/u.test(text.normalize('NFKC'))

/** Figures that would lose their zeros, or be shown with an exponent. */
const figures = /^(0\d+|\d{11,})$/

function cellOf(kind: CellKind, value: CellValue): string {
  if (value === null || value === undefined) return ''
  const text = String(value)
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return text
  const safe = isFormula(text) ? `'${text}` : figures.test(text) ? `${text}\t` : text
  return /[",\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
