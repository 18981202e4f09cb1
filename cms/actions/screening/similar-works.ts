import { idOf } from '../../access/roles'
import { candidatesOf, indexSignatures, signatureOf } from '../../domain/screening/near-duplicates'
import { sharesOf } from '../../domain/screening/overlap'
import { shinglesOf } from '../../domain/screening/shingles'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'
import { type ComparedKind, comparedTexts } from './compared-texts'
import { plainTextOf } from './entry-text'
import { keptSignatures } from './kept-signatures'

/** Another text that shares much with an entry's: `share` is the share of the shorter text that stands in the other. */
export type SimilarWork = { kind: ComparedKind; id: string; title: string; from: string; share: number }

type Other = { kind: ComparedKind; id: string }

/** From this share on two texts are laid before the clerk. */
const leastShare = 0.25

/** The likest others of an entry that are compared with it word by word. */
const mostCandidates = 10

/** What is like each of these entries among this campaign's entries, earlier ones and published case studies, by entry. */
export async function similarWorks(
  call: Call,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, SimilarWork[]>> {
  const others = await candidates(call, entries)
  const read = await readOthers(call, [...others.values()].flat())
  return new Map(
    entries.map((entry) => {
      const found = (others.get(entry.id) ?? []).flatMap(({ id }) => read.get(id) ?? [])
      return [entry.id, found.length > 0 ? likeEnough(shinglesIn(plainTextOf(entry)), found) : []]
    }),
  )
}

const shinglesIn = (text: string) => new Set(shinglesOf(text).shingles)

type Read = Omit<SimilarWork, 'share'> & { shingles: ReadonlySet<string> }

/** Each candidate once, however many entries it is like. */
async function readOthers(call: Call, others: Other[]): Promise<ReadonlyMap<string, Read>> {
  const kinds: ComparedKind[] = ['entry', 'case']
  const read: [string, Read][] = []
  for (const kind of kinds) {
    const ids = new Set(others.filter((other) => other.kind === kind).map(({ id }) => id))
    for (const [id, { from, text, title }] of await comparedTexts(call, kind, [...ids]))
      read.push([id, { kind, id, title, from, shingles: shinglesIn(text) }])
  }
  return new Map(read)
}

/** By entry, what its signature is like, but for the case studies that were made from it: these are like it by right. */
async function candidates(call: Call, entries: readonly Entry[]): Promise<ReadonlyMap<string, Other[]>> {
  const signatures = await keptSignatures(call)
  const index = indexSignatures(signatures)
  const made = await madeFrom(call, entries)
  return new Map(
    entries.map((entry) => {
      const own = signatures.get(`entry:${entry.id}`) ?? signatureOf(plainTextOf(entry))
      const others = candidatesOf(index, own)
        .map(
          ({ id }): Other => ({
            kind: id.startsWith('case:') ? 'case' : 'entry',
            id: id.replace(/^.*?:/, ''),
          }),
        )
        .filter(({ id }) => id !== entry.id && made.get(id) !== entry.id)
      return [entry.id, others.slice(0, mostCandidates)]
    }),
  )
}

const likeEnough = (own: ReadonlySet<string>, others: Read[]): SimilarWork[] =>
  others
    .map(({ shingles, ...other }) => ({ ...other, share: sharesOf(own, shingles).containment }))
    .filter(({ share }) => share >= leastShare)
    .sort((one, next) => next.share - one.share)

/** The entry that each case study was made from. */
async function madeFrom({ req }: Call, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'case-studies',
    where: { entry: { in: entries.map(({ id }) => id) } },
    select: { entry: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ entry, id }) => [id, idOf(entry) ?? '']))
}
