import { personalDataIn } from '../domain/personal-data'

const tags = /<[^>]*>/g

const between = '[^\\p{L}\\p{N}\\n]{0,8}'
const digit = '[0-9０-９]'

/** What every text has that shows such a number: the digits of one with marks between them, or digits of other kinds. */
const suspicious = new RegExp(
  [
    `[1１]${between}[3-9３-９](?:${between}${digit}){9}`,
    `${digit}(?:${between}${digit}){15}`,
    `(?!${digit})\\p{N}`,
  ].join('|'),
  'u',
)

/** @throws an error when a text or page shows an identity card, mobile or bank card number. */
export function refusePersonalData(html: string): void {
  const text = html.replace(tags, '\n')
  if (!suspicious.test(text)) return
  const [found] = personalDataIn(text)
  if (found) throw new Error(`里面有${found.what}“${found.shown}”，不能公开，请删去后重新发布。`)
}

/** The words of what a page shows, of texts their HTML: for pages that are packed. */
export const wordsShown = (view: object): string =>
  JSON.stringify(view, function (this: Record<string, { html?: string }>, key, value) {
    return this[key]?.html ?? value
  })
