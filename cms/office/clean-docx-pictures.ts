import path from 'node:path'
import sharp from 'sharp'
import { cleanPicture, tellsMore } from './clean-picture'

const beginnings: [extension: string, bytes: number[], cleaned: boolean][] = [
  ['.jpeg', [0xff, 0xd8, 0xff], true],
  ['.png', [0x89, 0x50, 0x4e, 0x47], true],
  ['.gif', [0x47, 0x49, 0x46, 0x38], true],
  ['.webp', [0x52, 0x49, 0x46, 0x46], true],
  ['.tiff', [0x49, 0x49, 0x2a, 0x00], true],
  ['.tiff', [0x4d, 0x4d, 0x00, 0x2a], true],
  ['.bmp', [0x42, 0x4d], false],
  ['.emf', [0x01, 0x00, 0x00, 0x00], false],
  ['.wmf', [0xd7, 0xcd, 0xc6, 0x9a], false],
]

/**
 * A picture of a document without its metadata, and the extension of what it really is; a clear one in its place when
 * its kind may hold anything. It is not turned upright: word processors place pictures as stored, whatever EXIF says.
 */
export async function cleanDocxPicture(
  part: string,
  bytes: Uint8Array,
  removed: Set<string>,
): Promise<{ extension: string; bytes: Uint8Array }> {
  const kind = beginnings.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte))
  if (!kind) {
    removed.add('无法检查的图片')
    return { extension: '.png', bytes: await clear() }
  }
  const [extension, , cleaned] = kind
  if (!cleaned) return { extension, bytes: extension === '.emf' ? withoutDescription(bytes) : bytes }
  const clean = await cleanPicture(bytes, `文档中的图片 ${path.posix.basename(part)}`, { upright: false })
  if (await tellsMore(bytes)) removed.add('图片拍摄信息')
  return { extension, bytes: clean }
}

const clear = () =>
  sharp({ create: { width: 1, height: 1, channels: 4, background: '#ffffff00' } })
    .png()
    .toBuffer()

/** An EMF names the program and the file it was made from: length and place of that stand at 60 and 64. */
function withoutDescription(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(bytes)
  if (copy.length < 68) return copy
  const view = new DataView(copy.buffer)
  const [characters, start] = [view.getUint32(60, true), view.getUint32(64, true)]
  return copy.fill(0, start, start + characters * 2)
}
