import type { Leak, LeakKind } from './leak'

/** What judges read in the place of a name or number. */
export const maskWords: Record<LeakKind, string> = {
  school: '某校',
  place: '某县区',
  person: '某人',
  phone: '＊',
  'id-number': '＊',
  email: '＊',
  account: '＊',
  web: '＊',
}

/**
 * Takes a text and the leaks found in it and returns it with those replaced; neighbours of one kind become one word,
 * so 港北区映莲小学 found in two parts of the same kind is not masked twice.
 */
export function maskLeaks(text: string, leaks: Pick<Leak, 'kind' | 'start' | 'end'>[]): string {
  let masked = ''
  let offset = 0
  let last: LeakKind | undefined
  for (const { kind, start, end } of leaks.toSorted((a, b) => a.start - b.start)) {
    if (end <= offset) continue
    const between = text.slice(offset, Math.max(offset, start))
    masked += between === '' && last === kind ? '' : between + maskWords[kind]
    offset = end
    last = kind
  }
  return masked + text.slice(offset)
}
