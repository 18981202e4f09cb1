import { idOf } from '../../access/roles'
import type { School, User } from '../../payload-types'
import type { Call } from '../action'

/** What is to be told to one account. */
export type Reminder = { to: string; subject: string; body: string }

/** The reminders of an audience, and the names of those who have something due but no account to tell it to. */
export type Reminders = { reminders: Reminder[]; unreached: string[] }

/** One school or district with something due: its name and what to say. */
export type Dun = { unit: string; name: string; subject: string; body: string }

/** The reminders for all accounts that speak for these schools or districts. */
export async function remindersFor(
  { req }: Call,
  role: 'school' | 'district',
  duns: Dun[],
): Promise<Reminders> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { role: { equals: role }, [role]: { in: duns.map(({ unit }) => unit) } },
    depth: 0,
    pagination: false,
    req,
  })
  const accounts = Map.groupBy(docs, (account: User) => idOf(account[role]) ?? '')
  return {
    reminders: duns.flatMap(({ body, subject, unit }) =>
      (accounts.get(unit) ?? []).map(({ id }) => ({ to: id, subject, body })),
    ),
    unreached: duns.filter(({ unit }) => !accounts.has(unit)).map(({ name }) => name),
  }
}

export type SchoolOfEntry = Pick<School, 'id' | 'name' | 'district'>
