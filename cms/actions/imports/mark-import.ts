import { markedSheet } from '../../office/marked-sheet'
import { action } from '../action'
import { fileResponse } from '../file-response'
import { importInput, planImport } from './planned-import'

/** Gives the sheet back with a column that says what is wrong with its rows. */
export const markImport = action({
  name: 'mark-import',
  method: 'post',
  takesFile: true,
  reads: true,
  input: importInput,
  run: async (call, input) => {
    const { header, rows } = await planImport(call, input)
    const faults = new Map(
      rows.flatMap(({ faults, number }) => (faults.length > 0 ? [[number, faults.join('')] as const] : [])),
    )
    const bytes = await markedSheet(call.file?.bytes ?? new Uint8Array(), { header, faults })
    const name = (call.file?.name ?? '').replace(/\.[^.]*$/, '') || '导入'
    return fileResponse(bytes, { name: `${name}（有错误说明）`, plain: 'marked', kind: 'xlsx' })
  },
})
