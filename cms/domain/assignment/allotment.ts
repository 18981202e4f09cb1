/** Stands in `misfit` for a column that a row may not have. */
export const closed = 255

/** What wants columns: an entry that wants judges, or an entry that wants a panel. */
export type Row = {
  /** How many different columns it wants. */
  wants: number
  district: number
  /** Rows of one kind want much the same; used for a first estimate only. */
  kind: string
  /** How ill each column fits, from 0 up, or {@link closed}. */
  misfit: Uint8Array
  /** How many sheets each column would leave empty; none where left out. */
  vacancies?: Uint8Array
}

/** A judge, or a panel of judges. */
export type Column = {
  /** What it has already, of any district, and of each. */
  load: number
  loadByDistrict: readonly number[]
  /** How much more it may get, or may get without leaving sheets empty where there is `beyond`. */
  free: number
  /** How many sheets stay empty for each row above that; without it there can be none. */
  beyond?: number
  /** Comes in only where the others do not suffice. */
  reserve: boolean
}

/**
 * Which rows get which columns. Costs in order of weight: wishes that stay open, vacancies, use of reserves, uneven
 * loads (sum of squares), misfits, and uneven loads within districts (sum of squares of column and district).
 */
export type Allotment<R extends Row = Row, C extends Column = Column> = {
  rows: readonly R[]
  columns: readonly C[]
  districts: number
  /** Whether a wish may stay open; where it may not, every row can have enough columns. */
  mayMiss: boolean
}

/** Rows taken together: of one kind, or with the very same wishes. */
export type Bundle = {
  rows: readonly number[]
  wants: number
  district: number
  /** For how many of its rows each column is open. */
  open: Int32Array
  /** The least of its rows, column by column. */
  misfit: Uint8Array
  vacancies: Uint8Array
}

/** Bundles the rows that have the same key, in order of appearance. */
export function bundled({ columns, rows }: Allotment, keyOf: (row: Row, index: number) => unknown): Bundle[] {
  const groups = Map.groupBy(rows.keys(), (index) => {
    const row = rows[index]
    return row && keyOf(row, index)
  })
  return [...groups.values()].map((indices) => {
    const members = indices.flatMap((index) => rows[index] ?? [])
    const bundle: Bundle = {
      rows: indices,
      wants: members.reduce((sum, { wants }) => sum + wants, 0),
      district: members[0]?.district ?? 0,
      open: new Int32Array(columns.length),
      misfit: new Uint8Array(columns.length).fill(closed),
      vacancies: new Uint8Array(columns.length).fill(closed),
    }
    for (const row of members) include(bundle, row)
    return bundle
  })
}

/** A key that only rows with the very same wishes share. */
export function sameWishes({ district, misfit, vacancies, wants }: Row): string {
  return `${district} ${wants} ${String.fromCharCode(...misfit)} ${String.fromCharCode(...(vacancies ?? []))}`
}

function include({ misfit, open, vacancies }: Bundle, row: Row): void {
  for (let column = 0; column < open.length; column += 1) {
    const fit = row.misfit[column] ?? closed
    if (fit === closed) continue
    open[column] = (open[column] ?? 0) + 1
    misfit[column] = Math.min(misfit[column] ?? closed, fit)
    vacancies[column] = Math.min(vacancies[column] ?? closed, row.vacancies?.[column] ?? 0)
  }
}
