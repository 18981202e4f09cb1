import { type FoldedText, originalRange } from './folded-text'
import { shingleLength, shinglesOf } from './shingles'

type Range = { start: number; end: number }

/** A stretch that two texts share but for spaces and punctuation; ranges are of the texts as written. */
export type Passage = { a: Range; b: Range; characters: number }

export type Overlap = {
  /** Shared shingles as a share of the shingles of both. */
  jaccard: number
  /** Shared shingles as a share of those of the text that has fewer: 1 when it stands wholly in the other. */
  containment: number
  /** The shared stretches of at least ten characters, the longest first, none of them twice in the first text. */
  passages: Passage[]
}

/** Shorter stretches are turns of phrase of the field rather than something copied. */
const shortestPassage = 10

/** How often a phrase may repeat in a text before its further places are no longer tried. */
const mostPlaces = 50

/** Compares two texts exactly, by shingles of five characters, and finds what they have in common, side by side. */
export function overlapOf(textA: string, textB: string): Overlap {
  const a = shinglesOf(textA)
  const b = shinglesOf(textB)
  const passages = passagesOf(a.folded, b.folded, placesOf(b.shingles))
  return { ...sharesOf(new Set(a.shingles), new Set(b.shingles)), passages }
}

/** How much two texts share, told by their shingles: a small part of the work of finding where. */
export function sharesOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): Pick<Overlap, 'jaccard' | 'containment'> {
  let shared = 0
  for (const shingle of a) if (b.has(shingle)) shared += 1
  return {
    jaccard: shared / Math.max(a.size + b.size - shared, 1),
    containment: shared / Math.max(Math.min(a.size, b.size), 1),
  }
}

function placesOf(shingles: string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [at, shingle] of shingles.entries()) {
    const known = places.get(shingle)
    if (!known) places.set(shingle, [at])
    else if (known.length < mostPlaces) known.push(at)
  }
  return places
}

function passagesOf(a: FoldedText, b: FoldedText, places: Map<string, number[]>): Passage[] {
  const passages: Passage[] = []
  for (let at = 0; at < a.text.length; at += 1) {
    const starts = places.get(a.text.slice(at, at + shingleLength)) ?? []
    const [longest] = starts
      .map((start) => ({ start, characters: sharedFrom(a.text, at, b.text, start) }))
      .sort((one, other) => other.characters - one.characters)
    if (!longest || longest.characters < shortestPassage) continue
    const { start, characters } = longest
    passages.push({
      a: originalRange(a, at, at + characters),
      b: originalRange(b, start, start + characters),
      characters,
    })
    at += characters - 1
  }
  return passages.sort((one, other) => other.characters - one.characters || one.a.start - other.a.start)
}

function sharedFrom(a: string, fromA: number, b: string, fromB: number): number {
  let length = 0
  while (fromA + length < a.length && a[fromA + length] === b[fromB + length]) length += 1
  return length
}
