import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type TypedUser,
} from 'payload'
import { deviceOf } from '../domain/device'

const mark = 'loggingIn'

/**
 * Tells a log-in by itself from one that ends a reset of the password or the first registration: these run the same hook, but
 * have read the account in their own transaction.
 */
export const markLogIn: CollectionBeforeOperationHook = ({ args, context, operation, req }) => {
  if (operation === 'login' && !req.transactionID) context[mark] = true
  return args
}

type Session = NonNullable<TypedUser['sessions']>[number]

const isAlive = ({ expiresAt }: Session) => new Date(expiresAt).getTime() > Date.now()

/**
 * Payload reads an account before it checks the password, and afterwards writes the whole of it back with one more session:
 * what others have changed meanwhile, sessions, role and password among it, would be lost. So the account is written once
 * more as it stood when this transaction began, which is what a read beside the transaction finds, and the session added.
 * An account whose password has just been changed takes the old one no more.
 */
export const keepAccount: CollectionBeforeLoginHook = async ({ collection, context, req, user }) => {
  if (!context[mark]) return user
  const { db } = req.payload
  const stored = await db.findOne<TypedUser & { hash?: string; salt?: string }>({
    collection: collection.slug,
    where: { id: { equals: user.id } },
  })
  const added = user.sessions?.at(-1) as Session | undefined
  if (!stored || stored.hash !== user.hash || !added) throw new AuthenticationError(req.t)
  const { hash: _, salt: __, ...account } = stored
  const others = (stored.sessions ?? []).filter((session) => isAlive(session) && session.id !== added.id)
  const session = { ...added, device: deviceOf(req.headers?.get('user-agent')) }
  const data = { ...account, sessions: [...others, session], loginAttempts: 0, lockUntil: null }
  await db.updateOne({ collection: collection.slug, id: user.id, data, req, returning: false })
  return { ...user, ...data }
}
