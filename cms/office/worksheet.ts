import { setImmediate } from 'node:timers/promises'
import type ExcelJS from 'exceljs'
import type { TableSheet } from './workbook'
import { cellValue, numberFormat } from './worksheet-cell'
import { linesOf, textWidth, widthsOf } from './worksheet-width'

const thin = { style: 'thin', color: { argb: 'FF7D877F' } } as const
const border = { top: thin, left: thin, bottom: thin, right: thin }
const font = (size: number, bold = false) => ({ name: '宋体', size, bold })

type Look = { size: number; bold: boolean; horizontal: 'left' | 'center' }

/** Adds a sheet to a workbook: title, notes, heading and rows. */
export async function addSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  table: TableSheet,
  demo: boolean,
): Promise<void> {
  const heading = headingRow(table, demo)
  const sheet = workbook.addWorksheet(sheetName(table.name), layoutOf(heading))
  const { columns, rows } = table
  sheet.autoFilter = {
    from: { row: heading, column: 1 },
    to: { row: heading + rows.length, column: columns.length },
  }
  const widths = widthsOf(table)
  sheet.columns = columns.map(({ kind }, index) => ({
    width: widths[index] ?? 10,
    style: {
      font: font(10.5),
      border,
      numFmt: numberFormat(
        kind,
        rows.map((row) => row[index]),
      ),
      alignment: { vertical: 'middle', wrapText: true, horizontal: kind === 'text' ? 'left' : 'center' },
    },
  }))
  addLine(sheet, table.title, widths, { size: 15, bold: true, horizontal: 'center' })
  for (const note of notesOf(table, demo))
    addLine(sheet, note, widths, { size: 10.5, bold: false, horizontal: 'left' })
  addHeading(sheet, table, widths)
  const kinds = columns.map(({ kind }) => kind)
  for (const [index, row] of rows.entries()) {
    const added = sheet.addRow(row.map((value, column) => cellValue(kinds[column] ?? 'text', value)))
    added.height = lineHeight(linesOf(row, widths, kinds))
    added.commit()
    if (index % 100 === 0) await setImmediate()
  }
  sheet.commit()
}

/** Heights are told, as not every program works them out for text of several lines. */
const lineHeight = (lines: number) => lines * 14 + 4

/** A line across all columns. */
function addLine(sheet: ExcelJS.Worksheet, text: string, widths: readonly number[], look: Look): void {
  const row = sheet.addRow([cellValue('text', text)])
  const { size, bold, horizontal } = look
  for (const index of widths.keys())
    row.getCell(index + 1).style = {
      numFmt: '@',
      font: font(size, bold),
      alignment: { vertical: 'middle', wrapText: true, horizontal },
    }
  const across = widths.reduce((sum, width) => sum + width, 0)
  const lines = Math.max(1, Math.ceil((textWidth(text) * size) / 10.5 / across))
  row.height = lines * size * 1.4 + 6
  if (widths.length > 1) sheet.mergeCells(row.number, 1, row.number, widths.length)
}

function addHeading(sheet: ExcelJS.Worksheet, { columns }: TableSheet, widths: readonly number[]): void {
  const labels = columns.map(({ label }) => label)
  const row = sheet.addRow(labels.map((label) => cellValue('text', label)))
  const texts = labels.map(() => 'text' as const)
  row.height = lineHeight(linesOf(labels, widths, texts))
  row.eachCell((cell) => {
    cell.style = {
      numFmt: '@',
      font: font(10.5, true),
      border,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F0E7' } },
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    }
  })
}

const headingRow = (table: TableSheet, demo: boolean) => notesOf(table, demo).length + 2
const notesOf = ({ notes }: TableSheet, demo: boolean) => (demo ? ['演示数据', ...notes] : notes)

/** How a sheet is shown and printed. */
function layoutOf(heading: number): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', ySplit: heading, activeCell: `A${heading + 1}` }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${heading}:${heading}`,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  }
}

/** Names of sheets have at most 31 characters and none of these. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
