import { fstatSync, openSync, readSync, writeSync } from 'node:fs'
import type { Place, TextStore } from '../../site/src/data/kept-text'

/** Texts one after another in a file that only grows. */
export type TextFile = TextStore & {
  /** Whether the file is so long. */
  holds: (place: Place) => boolean
}

/** Opens such a file, or begins one; it stays open as long as the process runs. */
export function openTextFile(file: string): TextFile {
  const handle = openSync(file, 'a+')
  let end = fstatSync(handle).size
  return {
    write: (text) => {
      const bytes = Buffer.from(text)
      const place = [end, bytes.length] as const
      const written = writeSync(handle, bytes)
      end += written
      if (written < bytes.length) throw new Error(`${file} 没有写完。`)
      return place
    },
    read: ([from, length]) => {
      const bytes = Buffer.allocUnsafe(length)
      return bytes.toString('utf8', 0, readSync(handle, bytes, 0, length, from))
    },
    holds: ([from, length]) => from + length <= end,
  }
}
