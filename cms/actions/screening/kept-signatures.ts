import { type Signature, signatureOf } from '../../domain/screening/near-duplicates'
import type { Call } from '../action'
import { plainTextOf } from './entry-text'

/** The signatures of everything that was handed in, and of the published case studies, by `entry:` or `case:` and id. */
export async function keptSignatures(call: Call): Promise<Map<string, Signature>> {
  return new Map([...(await entrySignatures(call)), ...(await caseSignatures(call))])
}

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

/** Case studies change rarely: a signature is kept until its text does. */
let known: ReadonlyMap<string, { updatedAt: string; signature: Signature }> = new Map()

async function caseSignatures({ req }: Call): Promise<[string, Signature][]> {
  const published = { _status: { equals: 'published' } } as const
  const every = { collection: 'case-studies', depth: 0, pagination: false, req } as const
  const { docs } = await req.payload.find({ ...every, where: published, select: { updatedAt: true } })
  const changed = docs
    .filter(({ id, updatedAt }) => known.get(id)?.updatedAt !== updatedAt)
    .map(({ id }) => id)
  const texts =
    changed.length > 0
      ? (await req.payload.find({ ...every, where: { id: { in: changed } }, select: { body: true } })).docs
      : []
  const fresh = new Map(texts.map((study) => [study.id, signatureOf(plainTextOf(study))]))
  const signatures = docs.flatMap(({ id, updatedAt }) => {
    const signature = fresh.get(id) ?? known.get(id)?.signature
    return signature ? [[id, { updatedAt, signature }] as const] : []
  })
  known = new Map(signatures)
  return signatures.map(([id, { signature }]) => [`case:${id}`, signature])
}
