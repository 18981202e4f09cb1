import { createHash } from 'node:crypto'
import sharp from 'sharp'

/** A picture of a document, ready to be uploaded; `alt` is what the document says of it, and may be empty. */
export type WordPicture = { name: string; mimetype: string; bytes: Buffer; alt: string }

const kept: Record<string, { extension: string; mimetype: string }> = {
  jpeg: { extension: 'jpg', mimetype: 'image/jpeg' },
  png: { extension: 'png', mimetype: 'image/png' },
  webp: { extension: 'webp', mimetype: 'image/webp' },
}

const turned = ['gif', 'tiff']
const mostPixels = 120_000_000
const mostBytes = 20 * 2 ** 20

/** A picture of a kind that the collections take, turned into PNG where it is not; null when it cannot be shown on a page. */
export async function wordPicture(bytes: Buffer, alt: string): Promise<WordPicture | null> {
  const { format } = await sharp(bytes)
    .metadata()
    .catch(() => ({ format: '' }))
  const kind = kept[format ?? '']
  if (!kind && !turned.includes(format ?? '')) return null
  const shown = kind ? bytes : await asPng(bytes)
  if (!shown || shown.length > mostBytes) return null
  const { extension, mimetype } = kind ?? { extension: 'png', mimetype: 'image/png' }
  const name = `${createHash('sha256').update(shown).digest('hex').slice(0, 16)}.${extension}`
  return { name, mimetype, bytes: shown, alt: spoken(alt) }
}

const asPng = (bytes: Buffer) =>
  sharp(bytes, { limitInputPixels: mostPixels })
    .png()
    .toBuffer()
    .catch(() => null)

/** What programs write by themselves tells nobody anything: file names, 图片 1, a machine's guess. */
function spoken(alt: string): string {
  const words = alt.replace(/\s+/g, ' ').trim()
  const isName = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|emf|wmf)$/i.test(words) || /^[\w\-.\s\\/:]*$/.test(words)
  const isGuess =
    /^(?:图片|图像|picture|image|figure)\s*\d*$|描述已自动生成|自动生成的说明|^(?:微信|QQ)(?:图片|截图)_?\d*$/i
  return isName || isGuess.test(words) ? '' : words.slice(0, 120)
}
