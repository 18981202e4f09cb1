import { Refusal } from '../refusal'
import { plainText, sameAs } from './plain-text'
import { readCell } from './read-cell'
import type { CellContent, CellValue, Fault, ImportRow, ImportTable } from './table'

/** A row of a sheet by its number there, and what stands in its cells from the first column on. */
export type SheetRow = { number: number; cells: readonly CellContent[] }

/** What a sheet holds: where its header is, the rows under it, and the headers that this table has no use for. */
export type ReadSheet = { header: number; rows: ImportRow[]; unused: string[] }

/** The header stands within so many rows from the top, and a sheet has at most so many rows of data. */
const deepest = 20
const mostRows = 20_000

/**
 * Reads a sheet as a table: finds the header by its words, whatever stands over it, and leaves out empty rows, instructions,
 * samples and remarks under the table. Faults stand in the rows; a key that comes twice is one, and names the other row.
 * @throws Refusal `invalid` when required columns are missing or nothing stands under the header.
 */
export function readRows(table: ImportTable, sheet: readonly SheetRow[]): ReadSheet {
  const { header, places, unused } = headerIn(table, sheet)
  const filled = sheet.filter(({ cells, number }) => number > header && isData(cells))
  if (filled.length === 0) throw new Refusal('invalid', '表头下面没有数据，请填写后再上传。')
  if (filled.length > mostRows)
    throw new Refusal('too-large', `一次最多导入 ${mostRows} 行，请分成几个文件。`)
  const rows = filled.map((row) => readRow(table, places, row))
  return { header, rows: withoutDoubles(table, rows), unused }
}

type Places = Map<string, number>

function headerIn(table: ImportTable, sheet: readonly SheetRow[]) {
  const top = sheet.slice(0, deepest).map((row) => ({ row, places: placesIn(table, row.cells) }))
  const best = top.reduce((one, other) => (other.places.size > one.places.size ? other : one), {
    row: { number: 0, cells: [] as readonly CellContent[] },
    places: new Map() as Places,
  })
  const missing = table.columns.filter(({ key, required }) => required && !best.places.has(key))
  if (missing.length > 0) {
    const names = missing.map(({ header }) => `“${header}”`).join('、')
    throw new Refusal(
      'invalid',
      `表里找不到${names}这${missing.length > 1 ? '些列' : '一列'}，请用模板填写。`,
    )
  }
  const used = new Set(best.places.values())
  const unused = best.row.cells.flatMap((cell, index) => {
    const text = plainText(String(cell ?? ''))
    return text && !used.has(index) && text !== faultHeader ? [text] : []
  })
  return { header: best.row.number, places: best.places, unused }
}

/** The column that the program adds to a sheet with mistakes; a sheet that comes back may still have it. */
export const faultHeader = '错误说明'

const placesIn = ({ columns }: ImportTable, cells: readonly CellContent[]): Places =>
  new Map(
    columns.flatMap(({ header, key }) => {
      const place = cells.findIndex((cell) => typeof cell === 'string' && nameIn(cell) === sameAs(header))
      return place < 0 ? [] : [[key, place] as const]
    }),
  )

/** A header without a star for required columns or a remark in brackets. */
const nameIn = (cell: string): string =>
  sameAs(cell.replace(/[*＊]/g, '').replace(/[（(][^）)]*[）)]\s*$/, ''))

const remark = /^(示例|样例|例如|例[:：]|填写说明|说明[:：]|注[:：]|备注[:：]|填表|制表|合计|总计|共计)/

/** Not empty, not a sample, not a remark under the table. */
function isData(cells: readonly CellContent[]): boolean {
  const [first] = cells.filter((cell) => cell !== null && plainText(String(cell)) !== '')
  return first !== undefined && !remark.test(plainText(String(first)))
}

function readRow({ columns }: ImportTable, places: Places, { cells, number }: SheetRow): ImportRow {
  const faults: Fault[] = []
  const values: Record<string, CellValue> = {}
  for (const column of columns) {
    const place = places.get(column.key)
    if (place === undefined) continue
    const read = readCell(column, cells[place] ?? null)
    if ('fault' in read) faults.push({ column: column.key, message: read.fault })
    else if (read.value !== undefined) values[column.key] = read.value
  }
  return { number, values, faults }
}

function withoutDoubles({ columns, key }: ImportTable, rows: ImportRow[]): ImportRow[] {
  const header = columns.find((column) => column.key === key)?.header ?? ''
  const seen = new Map<string, number>()
  return rows.map((row) => {
    const value = row.values[key]
    if (typeof value !== 'string') return row
    const before = seen.get(sameAs(value))
    if (before === undefined) seen.set(sameAs(value), row.number)
    if (before === undefined) return row
    const message = `“${header}”与第 ${before} 行重复，请只留一行。`
    return { ...row, faults: [...row.faults, { column: key, message }] }
  })
}
