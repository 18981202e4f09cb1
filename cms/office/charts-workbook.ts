import { type CellKind, type CellValue, type TableSheet, workbookBytes } from './workbook'

/** A chart as the table it is drawn from; cells in the order of the columns. */
export type ChartTable = {
  /** The name of its sheet, such as 得分分布. */
  name: string
  title: string
  notes: string[]
  columns: { label: string; kind?: CellKind }[]
  rows: CellValue[][]
}

export type ChartsBook = {
  organizer: string
  charts: ChartTable[]
  /** ISO instant. */
  made: string
  demo: boolean
}

/** Charts as tables, a sheet to each; sheets of the same name are numbered. */
export function chartsWorkbook({ organizer, charts, made, demo }: ChartsBook): Promise<Uint8Array> {
  const sheets = charts.map((chart, index): TableSheet => {
    const earlier = charts.slice(0, index).filter(({ name }) => name === chart.name).length
    return {
      ...chart,
      name: earlier > 0 ? `${chart.name.slice(0, 27)} ${earlier + 1}` : chart.name,
      columns: chart.columns.map(({ label, kind }) => ({ label, kind: kind ?? 'text' })),
    }
  })
  return workbookBytes(sheets, { author: organizer, made, demo })
}
