import { numbersIn } from './screening/stated-numbers'

/** Something in a text that must not be public: what it is, and the number with its middle hidden. */
export type PersonalData = { what: string; shown: string }

/** Check sums and ids are long rows of digits and letters from a to f, and mean nobody. */
const digests =
  /(?<![0-9a-z])(?:(?=\d*[a-f])[0-9a-f]{24,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi

const bankCard = /(?<!\d)[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g

/**
 * The identity card, mobile and bank card numbers in a text that is to be published (domain.md §4.5). Office telephones are
 * none of them, and digits in a check sum or an id either.
 */
export const personalDataIn = (text: string): PersonalData[] =>
  personalDataPlaces(text).map(({ shown, what }) => ({ what, shown }))

/** The same with where each stands; `end` is not part of it. */
export function personalDataPlaces(written: string): (PersonalData & { start: number; end: number })[] {
  const text = written.replace(digests, (row) => ' '.repeat(row.length))
  const stated = numbersIn(text)
    .filter(
      ({ certainty, kind, what }) => kind === 'id-number' || (what === '手机号码' && certainty === 'certain'),
    )
    .map(({ end, start, what }) => ({ what, start, end }))
  const cards = [...text.matchAll(bankCard)].flatMap(({ 0: found, index }) =>
    isCard(found.replace(/[ -]/g, '')) ? [{ what: '银行卡号', start: index, end: index + found.length }] : [],
  )
  return [...stated, ...cards].map((found) => ({
    ...found,
    shown: hidden(text.slice(found.start, found.end)),
  }))
}

const hidden = (number: string) => `${number.slice(0, 3)}…${number.slice(-2)}`

/** The check digit of ISO/IEC 7812-1 (Luhn) on 16 to 19 digits; eighteen are an identity number's. */
function isCard(digits: string): boolean {
  if (digits.length === 18) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}
