import type { Panel } from '../assignment'
import { allot } from './allot'
import { closed, type Row } from './allotment'
import type { EntryRow, ReviewTable } from './review-table'

/**
 * Returns the panel of each row. What counts, in order: few vacancies through conflicts, panels with as many entries
 * each, members who know the category, districts spread over the panels. An entry that has judges already stays with
 * the panel that most of them belong to.
 */
export function choosePanels(
  { columns, districts, rows }: ReviewTable,
  panels: readonly Panel[],
  random: () => number,
): Panel[] {
  const members = panels.map(({ judges }) => {
    const ids = new Set(judges)
    return columns.flatMap(({ judge }, column) => (ids.has(judge.id) ? [column] : []))
  })
  const choices = rows.map((row): Row => {
    const fits = members.map((panel) => panel.map((column) => row.misfit[column] ?? closed))
    const free = fits.map((panel) => panel.filter((fit) => fit !== closed))
    const settled = settledPanel(row, panels)
    return {
      wants: 1,
      district: row.district,
      kind: row.kind,
      misfit: Uint8Array.from(free, (panel, index) =>
        settled === null || settled === index ? limited(panel.filter((fit) => fit > 0).length) : closed,
      ),
      vacancies: Uint8Array.from(free, (panel) => limited(Math.max(0, row.wants - panel.length))),
    }
  })
  const empty = panels.map(() => ({
    load: 0,
    loadByDistrict: Array.from({ length: districts }, () => 0),
    free: rows.length,
    reserve: false,
  }))
  const chosen = allot({ rows: choices, columns: empty, districts, mayMiss: false }, random)
  return chosen.columns.flatMap(([panel = 0]) => panels[panel] ?? [])
}

/** The table with each entry's judges limited to its panel and the alternates. */
export function withinPanels(table: ReviewTable, panels: readonly Panel[]): ReviewTable {
  const rows = table.rows.map((row, index): EntryRow => {
    const panel = panels[index]
    const ids = new Set(panel?.judges)
    const misfit = row.misfit.map((fit, column) => {
      const { judge, reserve } = table.columns[column] ?? {}
      return reserve || (judge && ids.has(judge.id)) ? fit : closed
    })
    return { ...row, misfit, kind: JSON.stringify([row.kind, panel?.name]) }
  })
  return { ...table, rows }
}

function settledPanel({ kept }: EntryRow, panels: readonly Panel[]): number | null {
  const sitting = panels.map(({ judges }) => judges.filter((judge) => kept.has(judge)).length)
  const most = Math.max(...sitting)
  return most > 0 ? sitting.indexOf(most) : null
}

const limited = (count: number) => Math.min(count, closed - 1)
