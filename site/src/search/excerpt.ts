import type { Query } from './query'
import { folded, termsOfRun } from './tokens'

/** A stretch of a text, marked where it is what was looked for. */
export type Piece = { text: string; marked: boolean }

type Range = { from: number; to: number }

/** The text in pieces; a run that is not there as a whole is marked by its parts. */
export function marked(text: string, query: Query): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of joined(rangesOf(text, query))) {
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    pieces.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false })
  return pieces
}

/** How many of the runs stand in a text as they were typed. */
export function runsIn(text: string, { runs }: Query): number {
  const plain = folded(text)
  return runs.filter((run) => plain.includes(run)).length
}

/** Characters that an excerpt shows before the first mark. */
const before = 24

/** Of a long text, `length` characters around the first place that is marked. */
export function excerpt(text: string, query: Query, length: number): Piece[] {
  const [first] = joined(rangesOf(text, query))
  const start = Math.max(0, Math.min((first?.from ?? 0) - before, text.length - length))
  const from = start > 0 && isLowSurrogate(text, start) ? start + 1 : start
  const to = isLowSurrogate(text, from + length) ? from + length - 1 : from + length
  const shown = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  return marked(shown, query)
}

const isLowSurrogate = (text: string, index: number) => /[\udc00-\udfff]/.test(text[index] ?? '')

function rangesOf(text: string, { runs }: Query): Range[] {
  const { plain, origins } = aligned(text)
  const ranges = runs.flatMap((run) => {
    const whole = occurrences(plain, run)
    return whole.length > 0 ? whole : termsOfRun(run).flatMap((term) => occurrences(plain, term))
  })
  return ranges.map(({ from, to }) => ({ from: origins[from] ?? 0, to: origins[to] ?? text.length }))
}

/** The folded text, and for each of its code units where it comes from. */
function aligned(text: string): { plain: string; origins: number[] } {
  let plain = ''
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const same = folded(character)
    for (let unit = 0; unit < same.length; unit += 1) origins.push(at)
    plain += same
    at += character.length
  }
  return { plain, origins }
}

function occurrences(text: string, wanted: string): Range[] {
  const ranges: Range[] = []
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + wanted.length))
    ranges.push({ from, to: from + wanted.length })
  return ranges
}

/** The ranges in order, those that touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const { from, to } of [...ranges].sort((one, other) => one.from - other.from)) {
    const last = all.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}
