import type { CollectionBeforeChangeHook } from 'payload'

/** A picture from a Word document that somebody changes is theirs from then on, and is not cleared away. */
export const claimPicture: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'update' ? { ...data, fromWord: false } : data
