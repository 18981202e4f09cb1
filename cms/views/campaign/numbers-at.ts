import type { FormState } from 'payload'

/** The numbers typed so far in one column of a list of a form, row by row; `where` is asked with the path of the row. */
export function numbersAt(
  fields: FormState,
  list: string,
  column: string,
  where: (row: string) => boolean = () => true,
): number[] {
  const count = fields[list]?.rows?.length ?? 0
  const rows = Array.from({ length: count }, (_, index) => `${list}.${index}`).filter(where)
  const values = rows.map((row) => fields[`${row}.${column}`]?.value)
  return values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
}
