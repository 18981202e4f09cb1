import { sameAs } from './plain-text'
import type { CellValue, Fault, ImportColumn, ImportRow, ImportTable } from './table'

/** A district or school that a cell may name, found by name or code; several when the name is not enough. */
export type Unit = { id: string; label: string }
export type Units = ReadonlyMap<string, Unit | 'several'>

export type Values = Record<string, CellValue>

/** What there is already: documents by their key, units by name, and what else speaks against a row. */
export type Known = {
  existing: ReadonlyMap<string, { id: string; values: Values }>
  districts: Units
  schools: Units
  faultsOf?: (values: Values, existing: Values | undefined) => Fault[]
}

export type RowStatus = 'new' | 'changed' | 'unchanged' | 'faulty'

/** One row as it would be written: `data` holds what differs (everything, for a new one), as ids and codes. */
export type PlannedRow = {
  number: number
  status: RowStatus
  /** By which people know the row. */
  label: string
  changes: { header: string; before: string; after: string }[]
  faults: string[]
  id?: string
  data: Values
}

/** Compares the rows of a sheet with what there is. An empty cell changes nothing. */
export function planRows(table: ImportTable, rows: readonly ImportRow[], known: Known): PlannedRow[] {
  return rows.map((row) => planRow(table, row, known))
}

function planRow(table: ImportTable, row: ImportRow, known: Known): PlannedRow {
  const { faults: unitFaults, values } = withUnits(table, row.values, known)
  const key = values[table.key]
  const before = typeof key === 'string' ? known.existing.get(sameAs(key)) : undefined
  const faults = [...row.faults, ...unitFaults]
  if (faults.length === 0) faults.push(...(known.faultsOf?.(values, before?.values) ?? []))
  const changed = table.columns.filter((column) => differs(values[column.key], before?.values[column.key]))
  const base = {
    number: row.number,
    label: String(row.values[table.key] ?? ''),
    faults: faults.map(({ message }) => message),
    ...(before && { id: before.id }),
    data: Object.fromEntries(changed.map(({ key }) => [key, values[key]])),
  }
  if (faults.length > 0) return { ...base, status: 'faulty', changes: [] }
  if (!before) return { ...base, status: 'new', changes: [] }
  const changes = changed.map((column) => ({
    header: column.header,
    before: shown(column, before.values[column.key], known),
    after: shown(column, values[column.key], known),
  }))
  return { ...base, status: changes.length > 0 ? 'changed' : 'unchanged', changes }
}

/** Names of districts and schools become their ids. */
function withUnits({ columns }: ImportTable, values: Values, known: Known) {
  const faults: Fault[] = []
  const found: Values = { ...values }
  for (const { header, key, kind } of columns) {
    const name = values[key]
    if ((kind !== 'district' && kind !== 'school') || typeof name !== 'string') continue
    const unit = (kind === 'district' ? known.districts : known.schools).get(sameAs(name))
    if (unit && unit !== 'several') found[key] = unit.id
    else faults.push({ column: key, message: unit ? several(header, name) : none(header, name, kind) })
  }
  return { values: found, faults }
}

const several = (header: string, name: string) => `“${header}”叫“${name}”的不止一个，请填写学校全称。`

const none = (header: string, name: string, kind: 'district' | 'school') =>
  `“${header}”找不到“${name}”，请照系统里的${kind === 'district' ? '县区名称或代码' : '学校全称'}填写。`

/** An empty cell says nothing; the order of several choices does not count. */
function differs(value: CellValue, before: CellValue): boolean {
  if (value === undefined) return false
  if (Array.isArray(value))
    return JSON.stringify([...value].sort()) !== JSON.stringify([...((before ?? []) as string[])].sort())
  return value !== before
}

function shown(column: ImportColumn, value: CellValue, { districts, schools }: Known): string {
  if (value === undefined || value === null) return '（空）'
  const units = column.kind === 'district' ? districts : column.kind === 'school' ? schools : undefined
  if (units) return labelOf(units, String(value))
  const name = (one: string | number) =>
    column.choices?.find((choice) => choice.value === one)?.label ?? String(one)
  return Array.isArray(value) ? value.map(name).join('、') || '（空）' : name(value)
}

/** What a unit is called. */
export function labelOf(units: Units, id: string): string {
  for (const unit of units.values()) if (unit !== 'several' && unit.id === id) return unit.label
  return '—'
}

/** Units by each of their names; a name that two have finds neither. */
export function unitsBy(units: readonly (Unit & { names: readonly (string | null | undefined)[] })[]): Units {
  const found = new Map<string, Unit | 'several'>()
  for (const { id, label, names } of units) {
    for (const name of new Set(names.flatMap((name) => (name ? [sameAs(name)] : []))))
      found.set(name, found.has(name) ? 'several' : { id, label })
  }
  return found
}
