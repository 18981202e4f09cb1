import { escapeHtml } from './escape-html'
import { givenReadings, readingsOf } from './readings'
import type { Pinyin } from './setting'

/** Turns the text of one paragraph, handed over piece by piece in order, into HTML. */
export type Speller = (piece: string) => string

/** The speller of one paragraph; without `pinyin` the text stays as it is. */
export function spellerFor(paragraph: string, pinyin: Pinyin | undefined): Speller {
  if (pinyin === 'shown') return spelled(paragraph)
  return pinyin === 'hidden' ? unspelled(paragraph) : escapeHtml
}

/** Puts pinyin over every Chinese character; a word cut in two by bold type keeps its reading. */
function spelled(paragraph: string): Speller {
  const readings = readingsOf(paragraph).values()
  return (piece) => {
    let html = ''
    for (let length = 0; length < piece.length; ) {
      const { value } = readings.next()
      if (!value) throw new Error(`No reading left for “${piece}” in “${paragraph}”`)
      const { character, pinyin, hidden } = value
      const shown = escapeHtml(character)
      if (!hidden) html += pinyin === null ? shown : `<ruby>${shown}<rt>${pinyin}</rt></ruby>`
      length += character.length
    }
    return html
  }
}

/** Leaves out the readings that the writer gives in brackets. */
function unspelled(paragraph: string): Speller {
  const given = givenReadings(paragraph)
  let offset = 0
  return (piece) => {
    const shown = [...piece].filter((character) => {
      const place = offset
      offset += character.length
      return !given.some(({ from, to }) => from <= place && place < to)
    })
    return escapeHtml(shown.join(''))
  }
}

/** A single line of a reader's text as HTML. */
export function lineHtml(text: string, pinyin: Pinyin): string {
  return spellerFor(text, pinyin)(text)
}
