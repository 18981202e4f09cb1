import type { CollectionBeforeChangeHook, CollectionBeforeValidateHook } from 'payload'

/**
 * A password that somebody else has set is to be changed at the next log-in. What people send of the mark itself is not
 * taken (`access/columns.ts`); their own password takes it away.
 */
export const markOneTimePassword: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (req.payloadAPI !== 'REST' || !req.user || typeof data.password !== 'string') return data
  const own = operation === 'update' && originalDoc?.id === req.user.id
  return { ...data, oneTimePassword: !own }
}

/** Whoever has followed the link of a forgotten password has chosen one. Payload writes what this hook was given. */
export const keepChosenPassword: CollectionBeforeValidateHook = ({ data, operation, originalDoc }) => {
  if (operation === 'update' && !originalDoc && data?.resetPasswordToken) data.oneTimePassword = false
  return data
}
