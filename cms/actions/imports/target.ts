import type { Known, PlannedRow } from '../../domain/import/plan-rows'
import type { ImportTable } from '../../domain/import/table'
import type { HashedPassword } from '../accounts/password-hash'
import type { Call } from '../action'
import type { ImportUnits } from './import-units'

/** Of which campaign, for a table of one. */
export type Scope = { campaign?: string | undefined }

export type Progress = (done: number, total: number) => void

/** Where the rows of a sheet go: what stands there already, and how they are written, all in the caller's transaction. */
export type Target = {
  /** Under which collection or global the log puts the import. */
  logged: string
  table: (call: Call) => ImportTable | Promise<ImportTable>
  known: (call: Call, units: ImportUnits, scope: Scope) => Promise<Known>
  /** How many passwords the rows need, made before as they take no turn among the writers. */
  passwords?: (rows: readonly PlannedRow[]) => number
  write: (call: Call, rows: readonly PlannedRow[], work: Writing) => Promise<void>
  /** What the import comes to beside its rows, once everything is kept. */
  outcome?: (call: Call, rows: readonly PlannedRow[], work: Writing) => Record<string, unknown>
}

export type Writing = {
  known: Known
  scope: Scope
  passwords: readonly HashedPassword[]
  progress: Progress
}
