import type { ReviewTable } from './review-table'

/** The judges of an entry, as columns of the table: those newly given, and those that were there before. */
export type Seating = { given: number[]; kept: readonly number[] }

/** Seats what each row was given beside what it keeps; of judges no longer on the list nothing is known. */
export function seatingsOf({ columns, rows }: ReviewTable, given: readonly number[][]): Seating[] {
  const columnOf = new Map(columns.map(({ judge }, column) => [judge.id, column]))
  return rows.map(({ kept }, row) => ({
    given: given[row] ?? [],
    kept: [...kept].flatMap((judge) => columnOf.get(judge) ?? []),
  }))
}

/** How many sheets of each district each judge has, new and old: columns × districts. */
export function sharesOf(
  { columns, districts, rows }: ReviewTable,
  seatings: readonly Seating[],
): Int32Array {
  const shares = new Int32Array(columns.length * districts)
  for (const [row, { given, kept }] of seatings.entries()) {
    for (const column of [...given, ...kept]) {
      const place = column * districts + (rows[row]?.district ?? 0)
      shares[place] = (shares[place] ?? 0) + 1
    }
  }
  return shares
}
