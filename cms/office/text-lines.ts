import type { Pdf } from './pdf-document'

/** What never begins a line, and what never ends one (标点禁则). */
const closing = new Set('，。、；：？！”’）》〉】…—·%,.;:?!)]}')
const opening = new Set('“‘（《〈【([{')

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Figures and Latin words stay whole; every Chinese character may begin a line. */
const piecesOf = (text: string): string[] =>
  [...words.segment(text)].flatMap(({ segment }) => (/^[\x21-\x7e]+$/.test(segment) ? segment : [...segment]))

/**
 * Breaks a text into lines for a width in points, in the font and size that are set; the first line may be indented.
 * Punctuation that may not begin a line takes the character before it along.
 */
export function linesOf(pdf: Pdf, text: string, width: number, indent = 0): string[] {
  return text.split('\n').flatMap((part, index) => brokenInto(pdf, part, width, index === 0 ? indent : 0))
}

function brokenInto(pdf: Pdf, text: string, width: number, indent: number): string[] {
  const lines: string[][] = [[]]
  let room = width - indent
  for (const piece of piecesOf(text)) {
    const line = lines.at(-1) ?? []
    const wide = pdf.widthOfString(piece)
    if (wide <= room || line.length === 0) {
      line.push(piece)
      room -= wide
      continue
    }
    const carried = carriedFrom(line, piece)
    const next = [...carried, piece].filter((one, at) => at > 0 || one.trim() !== '')
    lines.push(next)
    room = width - pdf.widthOfString(next.join(''))
  }
  return lines.map((line) => line.join(''))
}

/** What has to come along from the end of a line when `piece` begins the next one. */
function carriedFrom(line: string[], piece: string): string[] {
  const carried: string[] = []
  const mustGo = () =>
    opening.has(line.at(-1) ?? '') ||
    (carried[0] === undefined ? closing.has(piece) : closing.has(carried[0]))
  while (line.length > 1 && mustGo()) carried.unshift(line.pop() ?? '')
  return carried
}
