import { personalDataIn } from '../domain/personal-data'

const tags = /<[^>]*>/g

/** As many digits as the shortest of such numbers has, and the most marks between two of them. */
const [fewest, between] = [11, 8]

/** @throws an error when a text or page shows an identity card, mobile or bank card number. */
export function refusePersonalData(html: string): void {
  if (!isSuspicious(html)) return
  const [found] = personalDataIn(html.replace(tags, '\n'))
  if (found) throw new Error(`里面有${found.what}“${found.shown}”，不能公开，请删去后重新发布。`)
}

/**
 * Whether the texts of a page have what every one has that shows such a number: so many digits with marks between, or numbers
 * of other kinds, as ① and 〇. Looks at each character once, for this is asked of every page.
 */
function isSuspicious(html: string): boolean {
  let digits = 0
  let marks = 0
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === opening) {
      const end = html.indexOf('>', at)
      if (end < 0) return true
      at = end
      digits = 0
    } else if (isDigit(code)) {
      digits += 1
      marks = 0
      if (digits === fewest) return true
    } else if (isLetter(code)) {
      digits = 0
    } else {
      if (code > lastOfLatin && isOtherNumber(html, at)) return true
      marks += 1
      if (marks > between) digits = 0
    }
  }
  return false
}

/** The words of what a page shows, of texts their HTML: for pages that are packed. */
export const wordsShown = (view: object): string =>
  JSON.stringify(view, function (this: Record<string, { html?: string }>, key, value) {
    return this[key]?.html ?? value
  })

const opening = '<'.charCodeAt(0)
const lastOfLatin = 0xb1

const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)

/** Most of those that pages are written in, and the end of a line. */
const isLetter = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  code === 0x0a

const others = new Map<number, boolean>()

function isOtherNumber(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0
  const known = others.get(code) ?? /\p{N}/u.test(String.fromCodePoint(code))
  others.set(code, known)
  return known
}
