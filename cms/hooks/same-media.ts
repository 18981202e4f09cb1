import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { Media } from '../payload-types'

/** By what a public file is known to be the same, before it is cleaned. */
export const contentHashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The public file that was made from the same bytes; null when there is none. */
export async function sameMedia(req: PayloadRequest, bytes: Uint8Array): Promise<Media | null> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { contentHash: { equals: contentHashOf(bytes) } },
    sort: 'createdAt',
    depth: 1,
    limit: 1,
    req,
  })
  return docs[0] ?? null
}
