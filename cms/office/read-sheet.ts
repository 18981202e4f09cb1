import type ExcelJS from 'exceljs'
import type { SheetRow } from '../domain/import/read-rows'
import type { CellContent } from '../domain/import/table'
import { Refusal } from '../domain/refusal'
import { lightWorkbook } from './light-workbook'

/** No table here has more columns. */
const widest = 60

/**
 * What stands in the first visible sheet of a workbook, row by row. A cell merged downwards counts in every row, one
 * merged across in its first column. @throws Refusal `invalid` when the file is none, or nothing stands in it.
 */
export const readSheet = async (bytes: Uint8Array): Promise<SheetRow[]> =>
  rowsOf(firstSheet(await lightWorkbook(bytes)))

/** The sheet that people mean: the first they see. */
export function firstSheet({ worksheets }: ExcelJS.Workbook): ExcelJS.Worksheet {
  const sheet = worksheets.find(({ state }) => state === 'visible') ?? worksheets[0]
  if (!sheet || sheet.actualRowCount === 0)
    throw new Refusal('invalid', '这份工作簿的第一张表是空的，请用模板填写后再上传。', 'file')
  return sheet
}

export function rowsOf(sheet: ExcelJS.Worksheet): SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow((row, number) => {
    const width = Math.min(row.cellCount, widest)
    rows.push({
      number,
      cells: Array.from({ length: width }, (_, index) => contentOf(row.getCell(index + 1))),
    })
  })
  return rows
}

const contentOf = (cell: ExcelJS.Cell): CellContent =>
  cell.isMerged && cell.master.col !== cell.col ? null : plain(cell.isMerged ? cell.master.value : cell.value)

/** A formula by its last result, a link or lettering by its text, an error by its sign. */
function plain(value: unknown): CellContent {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object' || value instanceof Date) return value as CellContent
  const { error, result, richText, text } = value as Record<string, unknown>
  if (Array.isArray(richText)) return richText.map((part: { text?: string }) => part.text ?? '').join('')
  if (typeof error === 'string') return error
  if (text !== undefined) return plain(text)
  return plain(result)
}
