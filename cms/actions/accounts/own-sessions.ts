import type { TypedUser } from 'payload'
import type { Call } from '../action'

export type Session = NonNullable<TypedUser['sessions']>[number] & { device?: string | null }

/** The session that a call comes from. */
export const sessionOf = ({ req }: Call): string | undefined => (req.user as { _sid?: string } | null)?._sid

/** The sessions of the account behind a call that have not run out. */
export async function ownSessions({ actor, now, req }: Call): Promise<Session[]> {
  const account = await req.payload.db.findOne<TypedUser>({
    collection: 'users',
    where: { id: { equals: actor.id } },
    req,
  })
  return (account?.sessions ?? []).filter(({ expiresAt }) => new Date(expiresAt).getTime() > now.getTime())
}
