import type { Where } from 'payload'
import { z } from 'zod'
import { action } from '../action'
import { managedAccounts } from './managed-accounts'

const perPage = 50

/** The accounts that this person may hand out new passwords for, some at a time: all for an administrator, those of its schools for a district. */
export const openAccounts = action({
  name: 'open-accounts',
  method: 'get',
  input: z.strictObject({
    text: z.string().max(40).optional(),
    page: z.coerce.number().int().min(1).max(10_000).optional(),
    pending: z.literal('1').optional(),
  }),
  run: async (call, { page, pending, text }) => {
    const found: Where[] = [
      ...(text
        ? [{ or: ['username', 'name', 'school.name'].map((path) => ({ [path]: { contains: text } })) }]
        : []),
      ...(pending ? [{ oneTimePassword: { equals: true } }] : []),
    ]
    const { accounts, pages, total } = await managedAccounts(
      call,
      { and: found },
      { limit: perPage, page: page ?? 1 },
    )
    return {
      total,
      pages,
      accounts: accounts.map(({ lockUntil, oneTimePassword, ...account }) => ({
        ...account,
        pending: Boolean(oneTimePassword),
        lockedUntil: lockUntil && Date.parse(lockUntil) > call.now.getTime() ? lockUntil : null,
      })),
    }
  },
})

export type Accounts = Awaited<ReturnType<typeof openAccounts.run>>
