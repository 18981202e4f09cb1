import type { SearchKind } from './document'
import type { Facts, Manifest, ManifestSegment } from './manifest'
import { documentOf, type Posting, placeOf, places } from './shard'

/** A document that was found, by its number in a segment; `whole` when it has every term. */
export type Hit = { folder: string; document: number; facts: Facts; whole: boolean; score: number }

/** Null for no preference; a school by the last part of its address. */
export type Filter = { kind: SearchKind | null; school: string | null }

/** What a term counts for where it stands. */
const titleWeight = 8
const weights: Record<number, number> = { [places.body]: 1, [places.facts]: 3, [places.title]: titleWeight }

/** Of its terms, how many a document must have to be near. */
const nearShare = 0.5
/** Near ones are of use only where few have every term. */
const fewWhole = 10

/**
 * The documents of all segments for the postings of each term in each of them, the best first: those with every term
 * before those that are near, then by where the terms stand, a school of that name before what is about it, the new before
 * the old.
 */
export function ranked({ segments }: Manifest, postings: readonly (readonly Posting[][])[]): Hit[] {
  const hits = segments.flatMap((segment, index) => hitsIn(segment, postings[index] ?? []))
  hits.sort(
    (one, other) =>
      Number(other.whole) - Number(one.whole) || other.score - one.score || newestFirst(one, other),
  )
  const whole = hits.filter((hit) => hit.whole).length
  return whole < fewWhole ? hits : hits.slice(0, whole)
}

function hitsIn({ facts, folder }: ManifestSegment, terms: readonly Posting[][]): Hit[] {
  const matched = new Uint8Array(facts.length)
  const scores = new Uint16Array(facts.length)
  for (const found of terms.flat()) {
    const document = documentOf(found)
    matched[document] = (matched[document] ?? 0) + 1
    scores[document] = (scores[document] ?? 0) + (weights[placeOf(found)] ?? 0)
  }
  const needed = Math.max(1, Math.ceil(nearShare * terms.length))
  return facts.flatMap((fact, document) => {
    const count = matched[document] ?? 0
    if (count < needed) return []
    const sum = scores[document] ?? 0
    const named = fact.kind === 'school' && sum >= titleWeight * terms.length
    return { folder, document, facts: fact, whole: count === terms.length, score: named ? sum + 1 : sum }
  })
}

/** Every document, the newest first. */
export function everything({ segments }: Manifest): Hit[] {
  return segments
    .flatMap(({ facts, folder }) =>
      facts.map((fact, document): Hit => ({ folder, document, facts: fact, whole: true, score: 0 })),
    )
    .sort(newestFirst)
}

function newestFirst(one: Hit, other: Hit): number {
  return (
    other.facts.day - one.facts.day ||
    Number(one.folder > other.folder) - Number(one.folder < other.folder) ||
    one.document - other.document
  )
}

export const fits = ({ facts }: Hit, { kind, school }: Filter): boolean =>
  (kind === null || facts.kind === kind) && (school === null || facts.school === school)
