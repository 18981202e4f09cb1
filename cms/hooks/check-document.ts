import type { CollectionBeforeOperationHook } from 'payload'
import { requireHarmless } from '../office/require-harmless'

/** Refuses a document that a person sends when it runs something, is locked, or unpacks into far more than it is. */
export const checkDocument: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const written = 'overrideAccess' in args && args.overrideAccess
  if ((operation === 'create' || operation === 'update') && req.file && !written)
    await requireHarmless(req.file.data, req.file.mimetype)
  return args
}
