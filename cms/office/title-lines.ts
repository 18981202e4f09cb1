const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What 156 mm hold in 2号, with a little to spare for the gaps beside figures. */
const lineWidth = 19

/** A text's width in Chinese characters: figures and Latin letters take half of one. */
export const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (letter < '\u2000' ? 0.5 : 1), 0)

/** Breaks the title of an official paper into lines of like length, between words and never inside one. */
export function titleLines(title: string): string[] {
  const count = Math.ceil(widthOf(title) / lineWidth)
  const target = widthOf(title) / count
  const lines: string[] = []
  for (const word of wordsOf(title)) {
    const line = lines.at(-1)
    if (line !== undefined && (lines.length === count || widthOf(line) + widthOf(word) / 2 <= target))
      lines.splice(-1, 1, line + word)
    else lines.push(word)
  }
  return lines
}

/** The words of a text; a figure keeps what it counts, as in 2026年. */
function wordsOf(text: string): string[] {
  const found: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1)
    if (last !== undefined && /\d$/.test(last)) found.splice(-1, 1, last + segment)
    else found.push(segment)
  }
  return found
}
