import { idOf } from '../../access/roles'
import type { Call } from '../action'

/**
 * The names of the accounts that handed these entries in, by entry: whom the office asks about a work. Districts read them on
 * their summary sheet only.
 */
export async function submitters({ req }: Call, entries: string[]): Promise<ReadonlyMap<string, string>> {
  const whole = { depth: 0, pagination: false, req } as const
  const { docs: handedIn } = await req.payload.find({
    collection: 'entries',
    where: { id: { in: entries } },
    select: { submittedBy: true },
    ...whole,
  })
  const accounts = [...new Set(handedIn.flatMap(({ submittedBy }) => idOf(submittedBy) ?? []))]
  const { docs: people } = await req.payload.find({
    collection: 'users',
    where: { id: { in: accounts } },
    select: { name: true },
    ...whole,
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return new Map(handedIn.map(({ id, submittedBy }) => [id, names.get(idOf(submittedBy) ?? '') ?? '']))
}
