import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { Refusal } from '../domain/refusal'

/** Re-encodes an uploaded picture upright and without its metadata (place, camera, author). */
export const stripExif: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if ((operation === 'create' || operation === 'update') && file?.mimetype.startsWith('image/')) {
    file.data = await sharp(file.data)
      .rotate()
      .toBuffer()
      .catch(() => {
        throw new Refusal('invalid', `“${file.name}”不是能打开的图片，请重新导出后上传。`, 'file')
      })
    file.size = file.data.length
  }
  return args
}
