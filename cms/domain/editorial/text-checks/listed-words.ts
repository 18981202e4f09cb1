import { findAt, type TextCheck } from '../checked-text'

/** The words that the office does not use. */
export const listedWords: TextCheck = ({ parts, words }) =>
  parts.flatMap((part) =>
    words.flatMap(({ instead, why, word }) =>
      placesOf(word, part.text).map((start) =>
        findAt(
          part,
          { start, end: start + word.length },
          {
            check: '用词',
            severity: 'should',
            sentence: `不用“${word}”${instead ? `，改用“${instead}”` : ''}${why ? `：${why.replace(/。$/, '')}` : ''}。`,
          },
        ),
      ),
    ),
  )

function placesOf(word: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); word && at >= 0; at = text.indexOf(word, at + word.length))
    places.push(at)
  return places
}
