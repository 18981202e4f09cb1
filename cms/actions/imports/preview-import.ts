import type { RowStatus } from '../../domain/import/plan-rows'
import { action } from '../action'
import { importInput, planImport } from './planned-import'

/** Reads a sheet and says of every row what would become of it; writes nothing. */
export const previewImport = action({
  name: 'preview-import',
  method: 'post',
  takesFile: true,
  reads: true,
  input: importInput,
  run: async (call, input) => {
    const { rows, table, unused } = await planImport(call, input)
    const count = (status: RowStatus) => rows.filter((row) => row.status === status).length
    return {
      unit: table.unit,
      unused,
      counts: {
        new: count('new'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        faulty: count('faulty'),
      },
      rows: rows.map(({ changes, faults, label, number, status }) => ({
        changes,
        faults,
        label,
        number,
        status,
      })),
    }
  },
})

export type ImportPreview = Awaited<ReturnType<typeof previewImport.run>>
