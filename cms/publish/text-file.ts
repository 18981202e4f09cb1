import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Place, TextStore } from '../../site/src/data/kept-text'

/** Texts one after another in a file that only grows. */
export type TextFile = TextStore & { holds: (place: Place) => boolean; size: () => number; close: () => void }

export function openTextFile(file: string): TextFile {
  const handle = openSync(file, 'a+')
  let end = fstatSync(handle).size
  return {
    write: (text) => {
      const bytes = Buffer.from(text)
      const place = [end, bytes.length] as const
      end += writeSync(handle, bytes)
      return place
    },
    read: ([from, length]) => {
      const bytes = Buffer.allocUnsafe(length)
      return bytes.toString('utf8', 0, readSync(handle, bytes, 0, length, from))
    },
    holds: ([from, length]) => from + length <= end,
    size: () => end,
    close: () => closeSync(handle),
  }
}
