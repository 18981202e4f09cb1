import sharp from 'sharp'
import type { Picture } from './booklet'

/** Wide enough for 156 mm on paper at some 200 dots an inch. */
const widest = 1240

/** A picture of any kind as a JPEG that every office program shows, on white where it was transparent. */
export async function printedPicture(bytes: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(bytes)
    .rotate()
    .resize({ width: widest, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, type: 'jpg', width: info.width, height: info.height }
}
