import ExcelJS from 'exceljs'

export async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

export async function sheetOf(bytes: Uint8Array, name: string): Promise<ExcelJS.Worksheet> {
  const sheet = (await opened(bytes)).getWorksheet(name)
  if (!sheet) throw new Error(`there is no sheet ${name}`)
  return sheet
}

/** The values of a sheet from a row on, as many to a row as there are columns. */
export function rowsFrom(sheet: ExcelJS.Worksheet, first: number): ExcelJS.CellValue[][] {
  const count = Math.max(0, sheet.rowCount - first + 1)
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(first + index, column + 1).value),
  )
}
