import type { Assignment, AssignmentRules, Panel } from '../assignment'
import { conflictsUnder } from './conflicts'
import { meetingsOf } from './meetings'
import type { EntryRow, ReviewTable } from './review-table'
import { type Seating, sharesOf } from './seating'
import { shortfallSentence } from './shortfall-sentence'

type Seated = Seating & { row: EntryRow; panel: Panel | null }

/** Says by ids, in their order, who was given what, what it costs and what is lacking. `total` is the flow's cost. */
export function outcome(
  table: ReviewTable,
  seatings: readonly Seating[],
  panels: readonly Panel[] | null,
  rules: AssignmentRules,
  total: number,
): Assignment {
  const { columns, rows } = table
  const seated = rows
    .map(
      (row, index): Seated => ({
        given: [],
        kept: [],
        ...seatings[index],
        row,
        panel: panels?.[index] ?? null,
      }),
    )
    .sort((a, b) => (a.row.entry.id < b.row.entry.id ? -1 : 1))
  const sheets = seated.flatMap(({ given, row }) => given.map((column) => ({ row, column })))
  const loads = columns.map(({ load }) => load)
  for (const { column } of sheets) loads[column] = (loads[column] ?? 0) + 1
  const meetings = meetingsOf(
    columns.length,
    seated.map(({ given, kept }) => [...given, ...kept]),
  ).summary()
  const ids = columns.map(({ judge }) => judge.id)

  return {
    pairs: seated.flatMap(({ given, row }) =>
      given
        .flatMap((column) => ids[column] ?? [])
        .sort()
        .map((judge) => ({ entry: row.entry.id, judge })),
    ),
    loads: Object.fromEntries(ids.map((id, column) => [id, loads[column] ?? 0] as const).sort()),
    cost: {
      total,
      missing: sum(seated.map(lacking)),
      alternates: sheets.filter(({ column }) => columns[column]?.reserve).length,
      load: squares(loads),
      expertise: sum(sheets.map(({ column, row }) => row.misfit[column] ?? 0)),
      districts: squares(sharesOf(table, seatings)),
      pairs: meetings.squares,
    },
    shared: { most: meetings.most, pairs: meetings.pairs },
    panelOf: Object.fromEntries(
      seated.flatMap(({ panel, row }) => (panel ? [[row.entry.id, panel.name]] : [])),
    ),
    shortfalls: shortfallsOf(table, seated, rules),
    seed: rules.seed,
  }
}

function shortfallsOf(
  { columns }: ReviewTable,
  seated: readonly Seated[],
  rules: AssignmentRules,
): Assignment['shortfalls'] {
  const conflictsOf = conflictsUnder(rules)
  return seated
    .filter((entry) => lacking(entry) > 0)
    .map((seat) => {
      const { given, panel, row } = seat
      const conflictWith = conflictsOf(row.entry)
      const eligible = ({ judge, reserve }: (typeof columns)[number]) =>
        !panel || reserve || panel.judges.includes(judge.id)
      const judges = columns.flatMap((column, index) => (eligible(column) ? [{ ...column, index }] : []))
      const others = judges.filter(({ index, judge }) => !row.kept.has(judge.id) && !given.includes(index))
      const missing = lacking(seat)
      const reason = shortfallSentence(
        { missing, judges: judges.length, others: others.map(({ judge }) => conflictWith(judge)), panel },
        rules,
      )
      return { entry: row.entry.id, missing, reason }
    })
}

const lacking = ({ given, row }: Seated): number => row.wants - given.length

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const squares = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value * value
  return total
}
