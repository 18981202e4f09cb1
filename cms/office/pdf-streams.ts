import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, type PDFContext, PDFName, PDFRawStream } from 'pdf-lib'
import { Refusal } from '../domain/refusal'
import { overfullPdf } from './load-pdf'

/** What the streams of one PDF but its pictures may unpack to: whole Chinese fonts are ten megabytes each. */
const most = 64 * 2 ** 20

/** What a stream is packed with, also by the short names that readers take. */
const filters: Record<string, 'inflate' | 'brotli' | 'other' | 'picture'> = {
  FlateDecode: 'inflate',
  Fl: 'inflate',
  BrotliDecode: 'brotli',
  LZWDecode: 'other',
  LZW: 'other',
  RunLengthDecode: 'other',
  RL: 'other',
  ASCII85Decode: 'other',
  A85: 'other',
  ASCIIHexDecode: 'other',
  AHx: 'other',
  DCTDecode: 'picture',
  DCT: 'picture',
  JPXDecode: 'picture',
  JBIG2Decode: 'picture',
  CCITTFaxDecode: 'picture',
  CCF: 'picture',
}

const longNames: Record<string, string> = {
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
}

/**
 * Empties the streams of a PDF that hold pixels, which may unpack to anything and say nothing, and those that do not
 * unpack. Throws Refusal `too-large` when the others unpack to more than any honest file's.
 */
export function keepWords(context: PDFContext): void {
  let left = most
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue
    const length = isPicture(object) ? null : lengthOf(object, left)
    if (length === null) context.assign(reference, PDFRawStream.of(object.dict, new Uint8Array()))
    else left -= length
  }
}

const isPicture = (stream: PDFRawStream): boolean =>
  stream.dict.lookup(PDFName.of('Subtype')) === PDFName.of('Image') ||
  filtersOf(stream).some((name) => filters[name] === 'picture')

function filtersOf({ dict }: PDFRawStream): string[] {
  const filter = dict.lookup(PDFName.of('F')) ?? dict.lookup(PDFName.of('Filter'))
  const names =
    filter instanceof PDFArray ? filter.asArray().map((_, index) => filter.lookup(index)) : [filter]
  return names.flatMap((name) => (name instanceof PDFName ? [name.decodeText()] : []))
}

/** What a stream unpacks to, in bytes, by one filter after the other; null when it does not. */
function lengthOf(stream: PDFRawStream, left: number): number | null {
  let { contents } = stream
  try {
    for (const name of filtersOf(stream))
      if (contents.length <= left) contents = unpacked(contents, name, stream, left)
  } catch (error) {
    if (error instanceof Refusal) throw error
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw overfullPdf()
    return null
  }
  if (contents.length > left) throw overfullPdf()
  return contents.length
}

/** What is no filter that readers know changes nothing. */
function unpacked(contents: Uint8Array, name: string, { dict }: PDFRawStream, left: number): Uint8Array {
  const maxOutputLength = Math.max(left, 1)
  switch (filters[name]) {
    case 'inflate':
      return inflateRawSync(contents.subarray(2), { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
    case 'brotli':
      return brotliDecompressSync(contents, { maxOutputLength })
    case 'other':
      return decoded(PDFRawStream.of(dict.context.obj({ Filter: longNames[name] ?? name }), contents), left)
    default:
      return contents
  }
}

/** These unpack little by little. */
function decoded(packed: PDFRawStream, left: number): Uint8Array {
  const stream = decodePDFRawStream(packed)
  let length = 0
  for (;;) {
    const { length: more } = stream.getBytes(65_536)
    if (more === 0) break
    length += more
    if (length > left) throw overfullPdf()
  }
  stream.reset()
  return Uint8Array.from(stream.getBytes(length))
}
