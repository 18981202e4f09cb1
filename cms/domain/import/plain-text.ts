/** Letters, digits and signs of full width in their usual width, other full-width punctuation left alone; spaces alike. */
const usualWidth = (text: string): string =>
  text
    .replace(/[０-９Ａ-Ｚａ-ｚ＋－．／＿＠：]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u3000\t\r\n]+/g, ' ')

/** What nobody sees: byte order marks, joiners, directions, control characters. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060\ufeff]|(?![\t\r\n])\p{Cc}/gu

/** A text as it was meant: one line, usual width, no spaces at the ends or doubled (domain.md §4.1). */
export const plainText = (text: string): string =>
  usualWidth(text.toWellFormed().replace(unseen, '')).replace(/ {2,}/g, ' ').trim()

/** A name of a person, school or place: 韦 明 is 韦明; spaces between Latin words stay. */
export const plainName = (text: string): string =>
  plainText(text).replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** A code or number: no spaces, and no sign before it by which somebody kept it a text. */
export const plainId = (text: string): string => plainText(text).replace(/ /g, '').replace(/^'/, '')

/** How names and labels are compared. */
export const sameAs = (text: string): string => plainText(text).replace(/ /g, '').toLowerCase()
