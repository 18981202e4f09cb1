import { escapeHtml } from './escape-html'
import { readingsOf } from './readings'

/** Turns the text of one paragraph, handed over piece by piece in order, into HTML. */
export type Speller = (piece: string) => string

/** Leaves the text as it is. */
export const plainly: Speller = escapeHtml

/** Puts pinyin over every Chinese character; a word cut in two by bold type keeps its reading. */
export function spelled(paragraph: string): Speller {
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

/** A single line of text as HTML, with or without pinyin. */
export function lineHtml(text: string, withPinyin: boolean): string {
  return (withPinyin ? spelled(text) : plainly)(text)
}
