import { diffArrays } from 'diff'
import { compareWords, type WordChange } from './compare-words'

/** A field of a text as lines to read: the paragraphs of a long one, the rows of a list, or one line. */
export type FieldLines = { field: string; label: string; lines: string[] }

export type ComparedLine = { change: WordChange['change'] | 'changed'; words: WordChange[] }

export type ComparedField = { field: string; label: string; lines: ComparedLine[] }

/** Paragraphs that share less than this part of their words are told as one gone and one come. */
const leastShared = 0.3

/** The fields in which two versions of a text differ, each with all its lines, in the order of the later version. */
export function compareTexts(before: readonly FieldLines[], after: readonly FieldLines[]): ComparedField[] {
  const earlier = new Map(before.map((field) => [field.field, field]))
  const later = new Set(after.map(({ field }) => field))
  const gone = before.filter(({ field }) => !later.has(field)).map((field) => ({ ...field, lines: [] }))
  return [...after, ...gone].flatMap(({ field, label, lines }) => {
    const compared = compareLines(earlier.get(field)?.lines ?? [], lines)
    return compared.some(({ change }) => change !== 'same') ? [{ field, label, lines: compared }] : []
  })
}

function compareLines(before: readonly string[], after: readonly string[]): ComparedLine[] {
  const parts = diffArrays([...before], [...after])
  return parts.flatMap(({ added, removed, value }, index) => {
    if (!added && !removed) return value.map((text) => whole(text, 'same'))
    const [previous, next] = [parts[index - 1], parts[index + 1]]
    if (removed && next?.added) return replaced(value, next.value)
    if (added && previous?.removed) return []
    return value.map((text) => whole(text, added ? 'added' : 'removed'))
  })
}

/** Lines that gave way to others, each beside the one that came in its place. */
function replaced(gone: readonly string[], come: readonly string[]): ComparedLine[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => index).flatMap((index) => {
    const [before, after] = [gone[index], come[index]]
    if (before === undefined) return [whole(after ?? '', 'added')]
    if (after === undefined) return [whole(before, 'removed')]
    const words = compareWords(before, after)
    const shared = words.reduce((sum, { change, text }) => sum + (change === 'same' ? text.length : 0), 0)
    return shared < leastShared * Math.max(before.length, after.length)
      ? [whole(before, 'removed'), whole(after, 'added')]
      : [{ change: 'changed' as const, words }]
  })
}

const whole = (text: string, change: WordChange['change']): ComparedLine => ({
  change,
  words: [{ text, change }],
})
