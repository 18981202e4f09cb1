import { plainText } from '../domain/import/plain-text'
import { faultHeader } from '../domain/import/read-rows'
import { lightWorkbook } from './light-workbook'
import { firstSheet } from './read-sheet'

const rose = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF8DCD8' } } as const

/** What is wrong with the rows of a sheet, by their numbers; `header` is the row that the columns are named in. */
export type Marks = { header: number; faults: ReadonlyMap<number, string> }

/** Gives people their own sheet back, with a column that says what is wrong and the rows that it is about in colour. */
export async function markedSheet(bytes: Uint8Array, { faults, header }: Marks): Promise<Uint8Array> {
  const workbook = await lightWorkbook(bytes)
  const sheet = firstSheet(workbook)
  const heading = sheet.getRow(header)
  const width = heading.cellCount
  const before = Array.from({ length: width }, (_, index) => heading.getCell(index + 1)).findIndex(
    (cell) => plainText(String(cell.value ?? '')) === faultHeader,
  )
  const column = before < 0 ? width + 1 : before + 1
  sheet.getColumn(column).width = 48
  const title = heading.getCell(column)
  title.value = faultHeader
  title.style = { ...heading.getCell(1).style }
  sheet.eachRow((row, number) => {
    if (number <= header) return
    const fault = faults.get(number)
    const cell = row.getCell(column)
    cell.value = fault ?? null
    if (!fault) return
    cell.style = {
      numFmt: '@',
      font: { name: '宋体', size: 11, color: { argb: 'FFB23A2E' } },
      alignment: { wrapText: true, vertical: 'middle' },
    }
    for (let place = 1; place < column; place += 1) {
      const marked = row.getCell(place)
      marked.style = { ...marked.style, fill: rose }
    }
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
