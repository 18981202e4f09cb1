import { z } from 'zod'
import { mayImport } from '../../access/enforce'
import { type Known, type PlannedRow, planRows } from '../../domain/import/plan-rows'
import { readRows } from '../../domain/import/read-rows'
import { type ImportTable, type TableName, tableNames } from '../../domain/import/table'
import { Refusal } from '../../domain/refusal'
import { readSheet } from '../../office/read-sheet'
import type { Call } from '../action'
import { importUnits } from './import-units'
import { targets } from './targets'

/** What an import is asked for with, beside its file. */
export const importInput = z.strictObject({
  table: z.enum(tableNames),
  campaign: z.string().min(1).optional(),
})

export type ImportInput = z.infer<typeof importInput>

export type PlannedImport = {
  table: ImportTable
  /** The row of the sheet that the columns are named in. */
  header: number
  rows: PlannedRow[]
  unused: string[]
  known: Known
}

/** Throws Refusal `forbidden` for a kind of sheet that this person may not read in. */
export function requireImport({ actor }: Call, table: TableName): void {
  if (!mayImport(actor, table)) throw new Refusal('forbidden', '您的账号不能导入这种表。')
}

/** Reads the sheet that was sent and compares it with what there is. @throws Refusal when it is no sheet of this kind. */
export async function planImport(call: Call, { table: name, campaign }: ImportInput): Promise<PlannedImport> {
  requireImport(call, name)
  const { file } = call
  if (!file) throw new Refusal('invalid', '请选择要上传的文件。', 'file')
  const target = targets[name]
  const table = await target.table(call)
  const { header, rows, unused } = readRows(table, await readSheet(file.bytes))
  const known = await target.known(call, await importUnits(call), { campaign })
  return { table, header, unused, known, rows: planRows(table, rows, known) }
}
