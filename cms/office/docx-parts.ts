import { DOMParser, type Document, XMLSerializer } from '@xmldom/xmldom'
import JSZip from 'jszip'
import { isDeeper } from './docx-elements'
import { broken, openPackage, type Package, wordPackage } from './open-package'

export type { Package } from './open-package'

/** Unpacks a docx; throws Refusal as {@link openPackage}. */
export const unpackDocx = (bytes: Uint8Array): Promise<Package> => openPackage(bytes, wordPackage)

/** Deeper than tables in tables go; a tree is walked from its top to its leaves. */
const deepest = 200

/** Reads a part of markup; throws Refusal `invalid` when it is not well-formed, defines entities or is nested too deep. */
export function parsePart(bytes: Uint8Array): Document {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes)
  if (text.includes('<!DOCTYPE')) throw broken(wordPackage)
  const document = parsed(text)
  if (!document || isDeeper(document, deepest)) throw broken(wordPackage)
  return document
}

/** Writes a part of markup. */
export function writePart(document: Document): Uint8Array {
  return new TextEncoder().encode(new XMLSerializer().serializeToString(document))
}

/** Packs parts into a docx, in their order; the same parts give the same bytes. One that is read at once need not be small. */
export async function packDocx(
  parts: Iterable<[name: string, content: string | Uint8Array]>,
  compression: 'DEFLATE' | 'STORE' = 'DEFLATE',
): Promise<Uint8Array> {
  const zip = new JSZip()
  const date = new Date('1980-01-01T00:00:00Z')
  for (const [name, content] of parts) zip.file(name, content, { date, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression, platform: 'DOS' })
}

function parsed(text: string): Document | undefined {
  try {
    return new DOMParser({ locator: false, onError: stopAt }).parseFromString(text, 'text/xml')
  } catch {
    return undefined
  }
}

function stopAt(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message)
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
