import { type SearchDocument, type SearchKind, searchKinds } from './document'
import type { Segment } from './segments'

/** What a search needs of every document before it asks for words: whose it is, what it is and how old. */
export type Facts = { kind: SearchKind; school: string | null; day: number }

export type ManifestSegment = { folder: string; shards: number; facts: Facts[] }

/** The root of the index: it names all other files, so that what it says and what they say belong together. */
export type Manifest = { schools: Map<string, string>; segments: ManifestSegment[] }

type Rows = {
  schools: [slug: string, name: string][]
  /** Of the documents in order: a digit each, one more than the place among the schools, days since the one before. */
  segments: { folder: string; shards: number; kinds: string; schools: number[]; days: number[] }[]
}

export function encodeManifest(segments: readonly Segment[]): string {
  const names = new Map<string, string>()
  for (const { documents } of segments)
    for (const { school } of documents) if (school) names.set(school.slug, school.name)
  const schools = [...names].sort(([one], [other]) => (one < other ? -1 : 1))
  const places = new Map(schools.map(([slug], index) => [slug, index + 1]))
  const rows: Rows = {
    schools,
    segments: segments.map(({ documents, folder, shards }) => ({
      folder,
      shards,
      kinds: documents.map(({ kind }) => searchKinds.indexOf(kind)).join(''),
      schools: documents.map(({ school }) => places.get(school?.slug ?? '') ?? 0),
      days: documents.map((document, index) => dayOf(document) - dayOf(documents[index - 1])),
    })),
  }
  return JSON.stringify(rows)
}

/** Days since 1970; 0 for a document without a date. */
function dayOf(document: SearchDocument | undefined): number {
  return document?.date ? Math.round(Date.parse(document.date) / 86_400_000) : 0
}

/** The reverse of `encodeManifest`. */
export function decodeManifest(text: string): Manifest {
  const { schools, segments } = JSON.parse(text) as Rows
  return {
    schools: new Map(schools),
    segments: segments.map(({ days, folder, kinds, schools: owners, shards }) => {
      let day = 0
      const facts = days.map((since, index): Facts => {
        day += since
        const kind = searchKinds[Number(kinds[index])] ?? 'post'
        return { kind, school: schools[(owners[index] ?? 0) - 1]?.[0] ?? null, day }
      })
      return { folder, shards, facts }
    }),
  }
}
