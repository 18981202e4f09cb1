import path from 'node:path'
import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const texts = new Set(['.html', '.css', '.js', '.svg', '.xml', '.txt', '.json'])

/** The endings of the compressed files that stand beside a text file. */
export const endings = ['.br', '.gz']

/** Whether a file is text, and so has compressed files beside it. */
export function isText(file: string): boolean {
  return texts.has(path.extname(file))
}

/** A text compressed in each way, in the order of `endings`. Pages and the search index change often and are compressed quickly. */
export function compress(file: string, bytes: Uint8Array): Promise<Buffer[]> {
  return Promise.all([brotli(bytes, settings(file, bytes)), zip(bytes)])
}

/** The same for a thread that has nothing else to do. */
export function compressNow(file: string, bytes: Uint8Array): Buffer[] {
  return [brotliCompressSync(bytes, settings(file, bytes)), gzipSync(bytes)]
}

const settings = (file: string, bytes: Uint8Array): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: ['.html', '.xml', '.json'].includes(path.extname(file)) ? 5 : 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  },
})

/** The smallest window that holds so many bytes: more of it would be cleared for each file and never used. */
const windowFor = (length: number): number =>
  Math.min(
    Math.max(32 - Math.clz32(length), constants.BROTLI_MIN_WINDOW_BITS),
    constants.BROTLI_MAX_WINDOW_BITS,
  )
