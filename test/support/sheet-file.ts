import ExcelJS from 'exceljs'

/** A workbook of one sheet with these rows, as a person would send it. */
export async function sheetFile(rows: readonly (readonly ExcelJS.CellValue[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Sheet1').addRows(rows.map((row) => [...row]))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/** What the desk of imports sends: a file and what kind of sheet it is. */
export function sentSheet(bytes: Uint8Array, input: object, name = '表.xlsx'): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(input))
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  return form
}
