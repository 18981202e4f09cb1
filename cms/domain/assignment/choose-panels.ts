import type { Panel } from '../assignment'
import { allot } from './allot'
import { type Column, closed, type Row } from './allotment'
import type { EntryRow, ReviewTable } from './review-table'

/**
 * Returns the panel of each row. What counts, in order: few vacancies through conflicts and ceilings, panels with as
 * many entries each, members who know the category, districts spread over the panels. An entry that has judges already
 * stays with the panel that most of them belong to.
 */
export function choosePanels(table: ReviewTable, panels: readonly Panel[], random: () => number): Panel[] {
  const { columns, districts, rows } = table
  const members = panels.map(({ judges }) => {
    const ids = new Set(judges)
    return columns.flatMap(({ judge }, column) => (ids.has(judge.id) ? [column] : []))
  })
  const settled = rows.map((row) => settledPanel(row, panels))
  const choices = rows.map((row, index) => choiceOf(row, settled[index] ?? null, members))
  const sides = members.map((panel, index) => {
    const complete = rows.filter((row, place) => row.wants === 0 && settled[place] === index)
    return sideOf(panel, complete, table)
  })
  const chosen = allot({ rows: choices, columns: sides, districts, mayMiss: false }, random)
  return chosen.columns.flatMap(([panel], index) => panels[panel ?? settled[index] ?? 0] ?? [])
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

/** The panel most of whose members an entry has, if it has any. */
function settledPanel({ kept }: EntryRow, panels: readonly Panel[]): number | null {
  const sitting = panels.map(({ judges }) => judges.filter((judge) => kept.has(judge)).length)
  const most = Math.max(...sitting)
  return most > 0 ? sitting.indexOf(most) : null
}

/** What an entry wants of panels: one, unless it is settled and complete. */
function choiceOf(row: EntryRow, settled: number | null, members: readonly (readonly number[])[]): Row {
  const free = members.map((panel) =>
    panel.flatMap((column) => {
      const fit = row.misfit[column] ?? closed
      return fit === closed ? [] : [fit]
    }),
  )
  const open = (panel: number) => settled === null || settled === panel
  return {
    wants: settled !== null && row.wants === 0 ? 0 : 1,
    district: row.district,
    kind: row.kind,
    misfit: Uint8Array.from(free, (fits, panel) =>
      open(panel) ? limited(fits.filter((fit) => fit > 0).length) : closed,
    ),
    vacancies: Uint8Array.from(free, (fits) => limited(Math.max(0, row.wants - fits.length))),
  }
}

/** A panel as something to be allotted; what is complete counts as load, but takes no more of its judges' time. */
function sideOf(
  panel: readonly number[],
  complete: readonly EntryRow[],
  { columns, districts, rows }: ReviewTable,
) {
  const seats = Math.min(Math.max(0, ...rows.map(({ wants }) => wants)), panel.length)
  const free = panel.map((column) => columns[column]?.free ?? 0)
  const inDistrict = (district: number) => complete.filter((row) => row.district === district).length
  return {
    load: complete.length,
    loadByDistrict: Array.from({ length: districts }, (_, district) => inDistrict(district)),
    free: roomFor(seats, free, rows.length),
    beyond: seats,
    reserve: false,
  } satisfies Column
}

/** How many entries, of so many, judges can take with so many of them on each before ceilings stop them. */
function roomFor(seats: number, free: readonly number[], entries: number): number {
  const sheets = (rows: number) => free.reduce((sum, own) => sum + Math.min(own, rows), 0)
  let room = entries
  while (sheets(room) < seats * room) room -= 1
  return room
}

const limited = (count: number) => Math.min(count, closed - 1)
