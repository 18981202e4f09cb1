import type { TextKind } from './text-kinds'

/** A stretch of a text that people read: a whole field, or one paragraph of a long one, counted from 1. */
export type TextPart = {
  field: string
  label: string
  paragraph: number | null
  heading: boolean
  text: string
}

/** A picture of a text, and what is said of it for those who do not see it. */
export type TextPicture = {
  field: string
  label: string
  alt: string | null
  filename: string | null
  /** People can be recognised in it. */
  showsPeople: boolean
  /** And nobody is recorded as having agreed. */
  consentMissing: boolean
  /** It was taken from the public with the work that it belonged to. */
  withdrawn: boolean
}

/** A word that the office does not use, what it writes instead, and why. */
export type ListedWord = { word: string; instead?: string | null; why?: string | null }

export type CheckedText = {
  kind: TextKind
  parts: TextPart[]
  pictures: TextPicture[]
  words: readonly ListedWord[]
  /** The document's own values, for what is not a matter of wording. */
  data: Record<string, unknown>
}

/** Something to look at before publication. `must`: it cannot go out like this; `should`: a person decides. */
export type TextFind = {
  check: string
  severity: 'must' | 'should'
  sentence: string
  field: string
  paragraph: number | null
  /** Where in the part's text, and the words around it; empty when it is about the field as a whole. */
  start: number
  end: number
  excerpt: string
}

export type TextCheck = (text: CheckedText) => TextFind[]

const around = 8

/** A find at a stretch of a part, with a few words on either side. */
export function findAt(
  { field, paragraph, text }: TextPart,
  { end, start }: { start: number; end: number },
  what: Pick<TextFind, 'check' | 'severity' | 'sentence'>,
): TextFind {
  const from = Math.max(0, start - around)
  const to = Math.min(text.length, end + around)
  const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
  return { ...what, field, paragraph, start, end, excerpt }
}

/** A find about a field as a whole. */
export const findOn = (field: string, what: Pick<TextFind, 'check' | 'severity' | 'sentence'>): TextFind => ({
  ...what,
  field,
  paragraph: null,
  start: 0,
  end: 0,
  excerpt: '',
})

/** The matches of a pattern (with the flag g) in every part, each made a find. */
export const findAll = (
  { parts }: CheckedText,
  pattern: RegExp,
  say: (found: string) => Pick<TextFind, 'check' | 'severity' | 'sentence'>,
): TextFind[] =>
  parts.flatMap((part) =>
    [...part.text.matchAll(pattern)].map((match) =>
      findAt(part, { start: match.index, end: match.index + match[0].length }, say(match[0])),
    ),
  )
