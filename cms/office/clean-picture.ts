import sharp from 'sharp'
import { Refusal } from '../domain/refusal'

/** More than a telephone takes; a picture that only unpacks into gigabytes is refused. */
const mostPixels = 120_000_000

/**
 * Re-encodes a picture without its metadata (place, camera, author, comments, colour profile), turned upright
 * first unless told otherwise. Throws Refusal `invalid`, naming the file, when it cannot be read.
 */
export async function cleanPicture(
  bytes: Uint8Array,
  name: string,
  { upright = true } = {},
): Promise<Buffer> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels })
    return await (upright ? picture.rotate() : picture).toBuffer()
  } catch {
    throw new Refusal('invalid', `“${name}”打不开或像素太多，请重新导出成普通大小的图片后上传。`, 'file')
  }
}

/** Whether a picture says more than what it shows: where, when, with what and by whom it was made. */
export async function tellsMore(bytes: Uint8Array): Promise<boolean> {
  const { exif, xmp, iptc, comments } = await sharp(bytes).metadata()
  return Boolean(exif || xmp || iptc || comments?.length)
}
