import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { addSheet } from './worksheet'

export type CellValue = string | number | null | undefined

/**
 * What a column holds. `text` stays text whatever it looks like: codes, telephones, names. `number` takes numbers
 * and scores written as decimals. `day` takes `2026-11-21`, `time` an ISO instant shown as clocks in China show it.
 */
export type CellKind = 'text' | 'number' | 'day' | 'time'

export type Column<Row> = { label: string; kind?: CellKind; value: (row: Row) => CellValue }

/** One sheet of a workbook: a title, remarks under it, and a table. */
export type TableSheet = {
  name: string
  title: string
  notes: string[]
  columns: { label: string; kind: CellKind }[]
  rows: CellValue[][]
}

export type WorkbookInfo = {
  author: string
  /** ISO instant. */
  made: string
  demo: boolean
}

/** Lays rows out in columns. */
export function tableSheet<Row>(
  name: string,
  {
    title,
    notes,
    columns,
    rows,
  }: { title: string; notes: string[]; columns: Column<Row>[]; rows: readonly Row[] },
): TableSheet {
  return {
    name,
    title,
    notes,
    columns: columns.map(({ label, kind }) => ({ label, kind: kind ?? 'text' })),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  }
}

/**
 * Writes an Excel workbook for reading, filtering and printing: heading frozen and repeated on every printed page,
 * A4 lying, as wide as the paper. Text is never read as a formula or a number (domain.md §4.1). Other work of the
 * program runs between the rows of a large table.
 */
export async function workbookBytes(sheets: readonly TableSheet[], info: WorkbookInfo): Promise<Uint8Array> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  workbook.creator = info.author
  workbook.lastModifiedBy = info.author
  workbook.created = new Date(info.made)
  workbook.modified = new Date(info.made)
  for (const sheet of sheets) await addSheet(workbook, sheet, info.demo)
  await workbook.commit()
  return new Uint8Array(await bytes)
}
