import type { CollectionBeforeOperationHook } from 'payload'
import { cleanPicture } from '../office/clean-picture'

/** Re-encodes an uploaded picture upright and without its metadata (place, camera, author). */
export const stripExif: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if ((operation === 'create' || operation === 'update') && file?.mimetype.startsWith('image/')) {
    file.data = await cleanPicture(file.data, file.name)
    file.size = file.data.length
  }
  return args
}
