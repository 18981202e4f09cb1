import type { PlannedRow, Values } from '../../domain/import/plan-rows'
import { auditWritten } from '../../hooks/audit'
import type { HashedPassword } from '../accounts/password-hash'
import type { Call } from '../action'
import { changeStored } from '../change-stored'

/** Makes an account with a one-time password. By the adapter, as Payload would work the password out in the transaction. */
export async function addAccount(
  { now, req }: Call,
  data: Values,
  { hash, salt }: HashedPassword,
): Promise<void> {
  const at = now.toISOString()
  const account = { ...data, oneTimePassword: true, createdAt: at, updatedAt: at }
  const { id } = await req.payload.db.create({ collection: 'users', data: { ...account, hash, salt }, req })
  await auditWritten(req, 'users', { id, name: data.name }, null, account)
}

/** Changes what a row says of an account. */
export async function changeAccount({ now, req }: Call, { data, id, label }: PlannedRow): Promise<void> {
  if (!id) return
  const changed = await changeStored(req, 'users', id, { ...data, updatedAt: now.toISOString() })
  if (!changed) return
  const { after, before } = changed
  await auditWritten(req, 'users', { id, name: after.name ?? label }, before, after)
}
