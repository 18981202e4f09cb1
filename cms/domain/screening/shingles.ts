import { type FoldedText, lettersOnly } from './folded-text'

/** Characters in a shingle: long enough that everyday phrases of four characters do not count as copied. */
export const shingleLength = 5

/** A text of letters and digits only, cut into all its stretches of five; a shorter text is one stretch. */
export function shinglesOf(text: string): { folded: FoldedText; shingles: string[] } {
  const folded = lettersOnly(text)
  const count = Math.max(folded.text.length - shingleLength + 1, folded.text ? 1 : 0)
  return {
    folded,
    shingles: Array.from({ length: count }, (_, at) => folded.text.slice(at, at + shingleLength)),
  }
}
