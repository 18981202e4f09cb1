import { pinyin } from 'pinyin-pro'
import { polyphones } from './polyphones'

/** One character and what stands over it; `pinyin` is null over what is not Chinese. A hidden one is not shown at all. */
export type Reading = { character: string; pinyin: string | null; hidden?: boolean }

/** A reading that the writer gives in the text: 还（huán）. */
const given = /(?<=[\u3400-\u9fff])（([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6})）/g

/**
 * The reading of every character of a paragraph, from the words and sentences it stands in; tones are the syllables' own,
 * not those of connected speech (GB/T 16159—2012). A reading the writer gives in brackets behind a character
 * goes before all others, and the brackets are hidden.
 */
export function readingsOf(paragraph: string): Reading[] {
  const plain = withoutReadings(paragraph)
  const corrected = correctionsIn(plain)
  const characters = [...plain]
  let offset = 0
  const readings = pinyin(plain, { type: 'array', toneSandhi: false }).map((reading, index): Reading => {
    const character = characters[index] ?? ''
    const correction = corrected.get(offset)
    offset += character.length
    return { character, pinyin: reading === character ? null : (correction ?? reading) }
  })
  return withGiven(paragraph, readings)
}

/** Where a text gives readings in brackets. */
export function givenReadings(text: string): { from: number; to: number }[] {
  return [...text.matchAll(given)].map(({ 0: brackets, index }) => ({
    from: index,
    to: index + brackets.length,
  }))
}

/** A text without the readings that the writer gives in brackets: 还（huán）书 is 还书. */
export function withoutReadings(text: string): string {
  return text.replace(given, '')
}

/** Code-unit offset → reading. */
function correctionsIn(text: string): Map<number, string> {
  const corrections = new Map<number, string>()
  for (const [pattern, reading] of polyphones) {
    for (const { index } of text.matchAll(pattern)) corrections.set(index, reading)
  }
  return corrections
}

function withGiven(paragraph: string, readings: Reading[]): Reading[] {
  const all: Reading[] = []
  const rest = readings.values()
  let offset = 0
  const takeUntil = (end: number) => {
    while (offset < end) {
      const { value } = rest.next()
      if (!value) throw new Error(`No reading left in “${paragraph}”`)
      all.push(value)
      offset += value.character.length
    }
  }
  for (const { 0: brackets, 1: reading = null, index } of paragraph.matchAll(given)) {
    takeUntil(index)
    const last = all.at(-1)
    if (last) last.pinyin = reading
    for (const character of brackets) all.push({ character, pinyin: null, hidden: true })
    offset += brackets.length
  }
  takeUntil(paragraph.length)
  return all
}
