import { Refusal } from '../../domain/refusal'
import { auditImport } from '../../hooks/audit'
import { oneTimePasswords } from '../accounts/password-hash'
import { action, type Call } from '../action'
import { startTask } from '../background'
import { inTransaction } from '../in-transaction'
import { type ImportInput, importInput, planImport, requireImport } from './planned-import'
import type { Progress } from './target'
import { targets } from './targets'

/**
 * Writes a sheet in the background, all of it or nothing; the task says how far it is. Its output counts the rows, and
 * names the slips of new accounts. Refused, in the task, while a row has a fault.
 */
export const runImport = action({
  name: 'run-import',
  method: 'post',
  takesFile: true,
  input: importInput,
  run: async (call, input) => {
    const { file } = call
    requireImport(call, input.table)
    const { campaign, table } = input
    return startTask(
      call,
      { kind: 'import', ...(campaign && { campaign }), input: { table, file: file?.name } },
      (work, progress) => imported({ ...work, ...(file && { file }) }, input, progress),
    )
  },
})

async function imported(call: Call, input: ImportInput, progress: Progress) {
  const { known, rows, table } = await planImport(call, input)
  const faulty = rows.filter(({ status }) => status === 'faulty').length
  if (faulty > 0) throw new Refusal('invalid', `有 ${faulty} 行有错，一行也没有导入，请改正后重新上传。`)
  const wanted = rows.filter(({ status }) => status === 'new' || status === 'changed')
  const target = targets[input.table]
  const count = target.passwords?.(wanted) ?? 0
  const passwords = await oneTimePasswords(count, (done) => progress(done, count))
  const work = { known, passwords, progress, scope: { campaign: input.campaign } }
  const made = wanted.filter(({ status }) => status === 'new').length
  await inTransaction(call.req, async () => {
    await target.write(call, wanted, work)
    await auditImport(
      call.req,
      target.logged,
      `导入${table.label}：新增 ${made}，修改 ${wanted.length - made}`,
    )
  })
  return { new: made, changed: wanted.length - made, ...target.outcome?.(call, wanted, work) }
}
