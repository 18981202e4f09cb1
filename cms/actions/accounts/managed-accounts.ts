import type { Where } from 'payload'
import { Refusal } from '../../domain/refusal'
import type { User } from '../../payload-types'
import type { Call } from '../action'

export type ManagedAccount = Pick<
  User,
  'id' | 'username' | 'name' | 'role' | 'oneTimePassword' | 'lockUntil'
> & { unit: string }

/**
 * The accounts that a person may hand out new passwords for: the level below, and never one's own. Throws Refusal `forbidden`
 * for a district account without a district.
 */
function managedBy({ actor }: Call): Where {
  const others: Where = { id: { not_equals: actor.id } }
  if (actor.role === 'admin') return others
  if (!actor.district) throw new Refusal('forbidden', '您的账号还没有绑定县区，请联系系统管理员。')
  return { and: [others, { role: { equals: 'school' } }, { 'school.district': { equals: actor.district } }] }
}

/** Accounts with the name of their unit, by user name. */
export async function managedAccounts(
  call: Call,
  where: Where,
  { limit, page }: { limit: number; page: number },
): Promise<{ accounts: ManagedAccount[]; total: number; pages: number }> {
  const { docs, totalDocs, totalPages } = await call.req.payload.find({
    collection: 'users',
    where: { and: [managedBy(call), where] },
    select: {
      username: true,
      name: true,
      role: true,
      school: true,
      district: true,
      oneTimePassword: true,
      lockUntil: true,
    },
    populate: { schools: { name: true }, districts: { name: true } },
    sort: 'username',
    depth: 1,
    limit,
    page,
    showHiddenFields: true,
    req: call.req,
  })
  const accounts = docs.map(({ district, id, lockUntil, name, oneTimePassword, role, school, username }) => ({
    id,
    username,
    name,
    role,
    oneTimePassword,
    lockUntil,
    unit: nameOf(school) || nameOf(district),
  }))
  return { accounts, total: totalDocs, pages: totalPages }
}

const nameOf = (unit: string | { name?: string } | null | undefined) =>
  typeof unit === 'object' ? (unit?.name ?? '') : ''
