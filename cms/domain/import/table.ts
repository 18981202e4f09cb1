/** What stands in a cell of a sheet that somebody filled in: a formula counts by its result, a date cell by its instant in UTC. */
export type CellContent = string | number | boolean | Date | null

/**
 * What a column takes. `id` is a code or number that is never counted with, `name` a name of a person or place, `choice` one
 * of a list and `choices` several of it, `username` what somebody logs in with, `date` a day, `district` and `school` name a unit that exists.
 */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'username'
  | 'name'
  | 'number'
  | 'choice'
  | 'choices'
  | 'date'
  | 'district'
  | 'school'

export type Choice = { value: string; label: string }

/** One column: `key` is the field it becomes, `header` what stands over it, and over it in the program's own lists. */
export type ImportColumn = {
  key: string
  header: string
  kind: ColumnKind
  required: boolean
  example: string
  choices?: readonly Choice[]
  /** Most characters of a text; least and most of a number. */
  most?: number
  least?: number
  /** A text has to look like this; `shape` says how. */
  pattern?: RegExp
  shape?: string
}

/** The sheets that can be brought in. */
export const tableNames = ['schools', 'accounts', 'judges', 'quotas', 'holidays'] as const

export type TableName = (typeof tableNames)[number]

/** One kind of sheet: rows are told apart by the column `key`; `note` is the sentence of instruction over the header. */
export type ImportTable = {
  name: TableName
  label: string
  /** The counting word with the noun, such as 所学校. */
  unit: string
  key: string
  note: string
  columns: readonly ImportColumn[]
}

/** A value that a cell came to, in the form that the field takes. */
export type CellValue = string | number | string[] | undefined

/** What is wrong with a row, in a sentence, and in which column. */
export type Fault = { column?: string; message: string }

/** A row as it was read: its number in the sheet, and its values by column; an empty cell has none. */
export type ImportRow = { number: number; values: Record<string, CellValue>; faults: Fault[] }
