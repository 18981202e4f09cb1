import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { Refusal } from '../domain/refusal'

/** The parts of a Word document by their path in it, such as `word/document.xml`. */
export type Package = Map<string, Uint8Array>

const mostBytes = 100 * 2 ** 20
const mostParts = 2000
/** Markup takes about seventy times its size when read; that of a long report is one megabyte. */
const mostMarkup = 8 * 2 ** 20

const broken = () =>
  new Refusal('invalid', '这份 Word 文档已损坏，打不开，请用原软件打开后另存为 docx，再重新上传。', 'file')

const tooLarge = () =>
  new Refusal('too-large', '这份 Word 文档解开后内容太多，请删去多余的图片和嵌入内容后重新上传。', 'file')

/**
 * Unpacks a docx. Throws Refusal `invalid` when it is broken, encrypted or an old .doc, and `too-large` when it
 * unpacks to more than 100 MB, 8 MB of markup or 2,000 parts, whatever sizes it states.
 */
export async function unpackDocx(bytes: Uint8Array): Promise<Package> {
  if (isCompoundFile(bytes)) {
    throw new Refusal(
      'invalid',
      '这份 Word 文档加了密码，或是旧的 doc 格式；请在原软件里取消密码，另存为 docx 后重新上传。',
      'file',
    )
  }
  if (statedParts(bytes) > mostParts) throw tooLarge()
  const zip = await JSZip.loadAsync(bytes).catch(() => {
    throw broken()
  })
  const files = Object.values(zip.files).filter(({ dir }) => !dir)
  if (files.length > mostParts) throw tooLarge()
  const parts: Package = new Map()
  let left = mostBytes
  for (const file of files) {
    const part = await unpack(file, left)
    left -= part.length
    parts.set(file.name, part)
  }
  const markup = [...parts].filter(([name]) => /\.(?:xml|rels)$/i.test(name))
  if (markup.reduce((sum, [, part]) => sum + part.length, 0) > mostMarkup) throw tooLarge()
  return parts
}

/** Reads a part of markup; throws Refusal `invalid` when it is not well-formed. */
export function parsePart(bytes: Uint8Array): Document {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.includes('<!DOCTYPE')) throw broken()
  try {
    return new DOMParser({ locator: false, onError: stopAt }).parseFromString(text, 'text/xml')
  } catch {
    throw broken()
  }
}

/** Writes a part of markup. */
export function writePart(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document))
}

/** Packs parts into a docx, in their order; the same parts give the same bytes. */
export async function packDocx(
  parts: Iterable<[name: string, content: string | Uint8Array]>,
): Promise<Uint8Array> {
  const zip = new JSZip()
  const date = new Date('1980-01-01T00:00:00Z')
  for (const [name, content] of parts) zip.file(name, content, { date, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' })
}

function stopAt(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

function unpack(file: JSZip.JSZipObject, most: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stream = file.nodeStream()
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else {
        stream.pause()
        reject(tooLarge())
      }
    })
    stream.on('error', () => reject(broken()))
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}

/** OLE compound files hold both the old .doc and an encrypted docx. */
const isCompoundFile = (bytes: Uint8Array) =>
  [0xd0, 0xcf, 0x11, 0xe0].every((value, index) => bytes[index] === value)

/** The number of parts in the zip's last record, so that a million of them are not listed first. */
function statedParts(bytes: Uint8Array): number {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf(
    'PK\x05\x06',
    undefined,
    'latin1',
  )
  return end < 0 || end + 12 > bytes.length ? 0 : (bytes[end + 10] ?? 0) + (bytes[end + 11] ?? 0) * 256
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
