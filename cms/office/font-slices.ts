import { readFileSync } from 'node:fs'
import path from 'node:path'

/** One file of a Chinese web font, which is cut into about a hundred of them by how common the characters are. */
export type FontSlice = { file: string }

/** Style sheets that say which file draws which characters; the first that has a character draws it. */
const styleSheets = ['@chinese-fonts/syst/dist/SourceHanSerifCN/result.css']

let sliceOf: Map<number, FontSlice> | undefined

/** The file that draws a code point, or undefined when no file does. */
export function fontSlice(codePoint: number): FontSlice | undefined {
  sliceOf ??= readStyleSheets()
  return sliceOf.get(codePoint)
}

function readStyleSheets(): Map<number, FontSlice> {
  const found = new Map<number, FontSlice>()
  const packages = path.resolve(/*turbopackIgnore: true*/ import.meta.dirname, '../../node_modules')
  for (const sheet of styleSheets.map((name) => path.join(packages, name))) {
    const faces = readFileSync(sheet, 'utf8').matchAll(
      /url\("?([^")]+\.woff2)"?\)[^}]*?unicode-range:([^;}]+)/g,
    )
    for (const [, file = '', ranges = ''] of faces) {
      const slice = { file: path.join(path.dirname(sheet), file) }
      for (const codePoint of codePointsIn(ranges)) if (!found.has(codePoint)) found.set(codePoint, slice)
    }
  }
  return found
}

/** The code points of a `unicode-range`, such as `U+4e00-4e02, U+4e07`. */
function codePointsIn(ranges: string): number[] {
  return ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16))
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}
