import ExcelJS from 'exceljs'
import type { ImportColumn, ImportTable } from '../domain/import/table'
import { textWidth } from './worksheet-width'

const lines = 2000
const font = (bold = false) => ({ name: '宋体', size: 11, bold })
const thin = { style: 'thin', color: { argb: 'FF7D877F' } } as const
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

/** The units that a template offers to choose from. */
export type TemplateUnits = { districts: readonly string[] }

/**
 * An empty sheet for a table: one row of instruction, a header that stays in sight, one sample that is left out when it is
 * read, text columns for codes, and lists to choose from.
 */
export async function importTemplate(table: ImportTable, units: TemplateUnits): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet(table.label, { views: [{ state: 'frozen', ySplit: 2 }] })
  const { columns } = table
  sheet.columns = columns.map((column) => ({ width: widthOf(column), style: { numFmt: formatOf(column) } }))
  const note = sheet.addRow([`填写说明：${table.note}`])
  sheet.mergeCells(1, 1, 1, columns.length)
  note.height = 42
  note.getCell(1).style = { font: font(), alignment: { wrapText: true, vertical: 'middle' } }
  const header = sheet.addRow(columns.map((column) => headerOf(column)))
  header.height = 24
  header.eachCell((cell) => {
    cell.style = {
      font: font(true),
      fill: fill('FFF1F0E7'),
      border: { top: thin, left: thin, bottom: thin, right: thin },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    }
  })
  const sample = sheet.addRow(columns.map((column, index) => exampleOf(column, index, units)))
  sample.eachCell((cell) => {
    cell.font = { ...font(), italic: true, color: { argb: 'FF52605B' } }
  })
  offerChoices(workbook, sheet, table, units, 3)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

const headerOf = ({ header, required }: ImportColumn) => (required ? `${header}*` : header)

/** Dates are written as text too: what somebody types stays as typed, and every notation is read. */
const formatOf = ({ kind }: ImportColumn) => (kind === 'number' ? '0' : '@')

const exampleOf = (
  { example, kind, required }: ImportColumn,
  index: number,
  { districts }: TemplateUnits,
) => {
  const shown = kind === 'district' && required ? (districts[0] ?? '') : example
  return index === 0 ? `示例：${shown}` : kind === 'number' ? Number(shown) || null : shown
}

const widthOf = (column: ImportColumn) =>
  Math.max(12, textWidth(headerOf(column)) + 3, Math.min(36, textWidth(column.example) + 6))

/** Puts lists to choose from on the columns that have them; the lists stand in a hidden sheet, as one in a cell is cut off. */
function offerChoices(
  workbook: ExcelJS.Workbook,
  sheet: ExcelJS.Worksheet,
  { columns }: ImportTable,
  { districts }: TemplateUnits,
  firstRow: number,
): void {
  const offered = columns.flatMap((column, index) => {
    const labels =
      column.kind === 'district'
        ? districts
        : column.kind === 'choice'
          ? column.choices?.map(({ label }) => label)
          : []
    return labels?.length ? [{ index, labels, header: column.header }] : []
  })
  if (offered.length === 0) return
  const lists = workbook.addWorksheet('选项', { state: 'hidden' })
  for (const [place, { header, index, labels }] of offered.entries()) {
    lists.getColumn(place + 1).values = [header, ...labels]
    const letter = lists.getColumn(place + 1).letter
    const range = `${sheet.getColumn(index + 1).letter}${firstRow}:${sheet.getColumn(index + 1).letter}${firstRow + lines}`
    const rules = (sheet as unknown as { dataValidations: { add: (range: string, rule: object) => void } })
      .dataValidations
    rules.add(range, {
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: header,
      error: '请从下拉列表中选择。',
      formulae: [`选项!$${letter}$2:$${letter}$${labels.length + 1}`],
    })
  }
}
