import JSZip from 'jszip'
import sharp from 'sharp'

/** The cover of an official account's article. */
const cover = { width: 900, height: 383 }

export type NamedPicture = { name: string; bytes: Uint8Array }

/** A zip of pictures in forms that official accounts take, under their names, with the cover cut to its size. */
export async function wechatPictures(
  pictures: readonly NamedPicture[],
  coverOf: Uint8Array | null,
): Promise<Uint8Array> {
  const zip = new JSZip()
  if (coverOf) zip.file('封面.jpg', await coverFile(coverOf))
  for (const { bytes, name } of pictures) {
    const { ending, file } = await taken(bytes)
    zip.file(`${name}.${ending}`, file)
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' })
}

const coverFile = (bytes: Uint8Array): Promise<Buffer> =>
  sharp(bytes)
    .rotate()
    .resize({ ...cover, fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90 })
    .toBuffer()

/** JPEG and PNG stay as they are; what is transparent becomes PNG, everything else JPEG. */
async function taken(bytes: Uint8Array): Promise<{ ending: 'jpg' | 'png'; file: Uint8Array }> {
  const image = sharp(bytes)
  const { format } = await image.metadata()
  if (format === 'jpeg') return { ending: 'jpg', file: bytes }
  if (format === 'png') return { ending: 'png', file: bytes }
  const { isOpaque } = await image.stats()
  return isOpaque
    ? { ending: 'jpg', file: await image.jpeg({ quality: 92 }).toBuffer() }
    : { ending: 'png', file: await image.png().toBuffer() }
}
