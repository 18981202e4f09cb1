import type { CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { Refusal } from '../domain/refusal'

/** More than a telephone takes; a picture that only unpacks into gigabytes is refused. */
const mostPixels = 120_000_000

/** Re-encodes an uploaded picture upright and without its metadata (place, camera, author). */
export const stripExif: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const file = req.file
  if ((operation === 'create' || operation === 'update') && file?.mimetype.startsWith('image/')) {
    file.data = await sharp(file.data, { limitInputPixels: mostPixels })
      .rotate()
      .toBuffer()
      .catch(() => {
        throw new Refusal(
          'invalid',
          `“${file.name}”打不开或像素太多，请重新导出成普通大小的图片后上传。`,
          'file',
        )
      })
    file.size = file.data.length
  }
  return args
}
