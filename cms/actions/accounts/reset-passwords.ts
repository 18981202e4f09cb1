import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { auditWritten } from '../../hooks/audit'
import { action } from '../action'
import { startTask } from '../background'
import { changeStored } from '../change-stored'
import { inTransaction } from '../in-transaction'
import { keepSlips } from './kept-slips'
import { type ManagedAccount, managedAccounts } from './managed-accounts'
import { type HashedPassword, oneTimePasswords } from './password-hash'

const most = 500

/**
 * Gives accounts one-time passwords in the place of theirs, ends what is logged in with them and unlocks them, in the background; the
 * task's output names the slips to print. @throws Refusal `forbidden` for an account of somebody else's to look after.
 */
export const resetPasswords = action({
  name: 'reset-passwords',
  method: 'post',
  input: z.strictObject({ accounts: z.array(z.string().min(1)).min(1).max(most) }),
  run: async (call, input) => {
    const wanted = [...new Set(input.accounts)]
    const where = { id: { in: wanted } }
    const { accounts } = await managedAccounts(call, where, { limit: most, page: 1 })
    if (accounts.length < wanted.length)
      throw new Refusal('forbidden', '所选的账号里有不归您管理的，请刷新后重新选择。')
    return startTask(
      call,
      { kind: 'passwords', input: { count: accounts.length } },
      async (work, progress) => {
        const passwords = await oneTimePasswords(accounts.length, (done) => progress(done, accounts.length))
        await inTransaction(work.req, async () => {
          for (const [index, account] of accounts.entries()) {
            const made = passwords[index]
            if (made) await givePassword(work.req, account, made)
          }
        })
        const slips = accounts.map(({ name, unit, username }, index) => ({
          name,
          unit,
          username,
          password: passwords[index]?.password ?? '',
        }))
        return { slips: keepSlips(work.actor.id ?? '', slips), count: slips.length }
      },
    )
  },
})

type Req = Parameters<typeof auditWritten>[0]

async function givePassword(
  req: Req,
  account: ManagedAccount,
  { hash, salt }: HashedPassword,
): Promise<void> {
  const fresh = { hash, salt, oneTimePassword: true, sessions: [], loginAttempts: 0, lockUntil: null }
  await changeStored(req, 'users', account.id, fresh)
  const { id, name } = account
  await auditWritten(req, 'users', { id, name }, {}, { password: '重设为初始密码' })
}
