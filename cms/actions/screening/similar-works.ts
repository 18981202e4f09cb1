import { idOf } from '../../access/roles'
import {
  candidatesOf,
  indexSignatures,
  type Signature,
  signatureOf,
} from '../../domain/screening/near-duplicates'
import { overlapOf } from '../../domain/screening/overlap'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'
import { plainTextOf } from './entry-text'

/** Another text that shares much with an entry's: `share` is the share of the shorter text that stands in the other. */
export type SimilarWork = { kind: 'entry' | 'case'; id: string; title: string; from: string; share: number }

/** From this share on two texts are laid before the clerk. */
const leastShare = 0.25

/** Finds what is like an entry among this campaign's entries, earlier ones and published case studies. */
export type Similarity = { worksLike: (entry: Entry) => Promise<SimilarWork[]> }

/** Reads the signatures of everything an entry is compared with, once for many entries. */
export async function openSimilarity(call: Call): Promise<Similarity> {
  const signatures = new Map([...(await entrySignatures(call)), ...(await caseSignatures(call))])
  const index = indexSignatures(signatures)
  const worksLike = async (entry: Entry) => {
    const text = plainTextOf(entry)
    const candidates = candidatesOf(index, signatureOf(text)).filter(({ id }) => id !== `entry:${entry.id}`)
    const made = await madeFrom(call, entry.id)
    const works: SimilarWork[] = []
    for (const { id } of candidates.slice(0, mostCandidates)) {
      const [kind, own] = id.split(':') as ['entry' | 'case', string]
      const other = made.has(own) ? null : await textOf(call, kind, own)
      if (!other) continue
      const share = overlapOf(text, other.text).containment
      if (share >= leastShare) works.push({ kind, id: own, title: other.title, from: other.from, share })
    }
    return works.sort((one, next) => next.share - one.share)
  }
  return { worksLike }
}

const mostCandidates = 10

async function entrySignatures({ req }: Call): Promise<[string, Signature][]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { status: { not_in: ['draft', 'withdrawn'] } },
    select: { signature: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, signature }) =>
    Array.isArray(signature) ? [[`entry:${id}`, Uint32Array.from(signature as number[])]] : [],
  )
}

/** Case studies change rarely: their signatures are kept until they do. */
const known = new Map<string, { updatedAt: string; signature: Signature }>()

async function caseSignatures({ req }: Call): Promise<[string, Signature][]> {
  const { docs } = await req.payload.find({
    collection: 'case-studies',
    where: { _status: { equals: 'published' } },
    select: { body: true, updatedAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((study) => {
    const kept = known.get(study.id)
    const fresh = kept?.updatedAt === study.updatedAt
    const signature = fresh ? kept.signature : signatureOf(plainTextOf(study))
    known.set(study.id, { updatedAt: study.updatedAt, signature })
    return [`case:${study.id}`, signature]
  })
}

/** The case studies that were made from an entry are like it by right. */
async function madeFrom({ req }: Call, entry: string): Promise<ReadonlySet<string>> {
  const { docs } = await req.payload.find({
    collection: 'case-studies',
    where: { entry: { equals: entry } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/** The title and words of a work, and where it stands: a campaign and school, or the published cases. */
export async function textOf(
  { req }: Call,
  kind: 'entry' | 'case',
  id: string,
): Promise<{ title: string; from: string; text: string } | null> {
  const one = { where: { id: { equals: id } }, depth: 1, limit: 1, overrideAccess: false, req } as const
  const work =
    kind === 'entry'
      ? (await req.payload.find({ collection: 'entries', ...one })).docs[0]
      : (await req.payload.find({ collection: 'case-studies', ...one })).docs[0]
  if (!work) return null
  const nameOf = (relation: unknown) => (relation as { name?: string; title?: string } | null) ?? {}
  const school = nameOf(work.school).name ?? idOf(work.school as string) ?? ''
  const campaign = kind === 'case' ? '已发布的案例' : (nameOf(work.campaign).title ?? '')
  return { title: work.title, from: [campaign, school].filter(Boolean).join(' · '), text: plainTextOf(work) }
}
