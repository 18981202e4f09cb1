import type { PayloadRequest } from 'payload'
import type { Work } from '../payload-types'
import { mediaUses } from './media-uses'
import { mediaIn } from './pictures-in'

/** Takes from the public the files of a withdrawn work, published and in its draft, but for those that are used elsewhere too. */
export async function withdrawFiles(
  req: PayloadRequest,
  { withdrawnAt, work }: { work: Work; withdrawnAt: string },
): Promise<void> {
  const { id: own } = work
  const { flattenedFields } = req.payload.collections.works.config
  const draft = await req.payload.findByID({ collection: 'works', id: own, draft: true, depth: 0, req })
  const files = [work, draft].flatMap((state) => mediaIn(flattenedFields, { ...state }).map(({ id }) => id))
  const chapters = await chaptersFrom(req, own)
  for (const id of new Set(files)) {
    const uses = await mediaUses(req, id, { overrideAccess: true })
    if (uses.some((use) => !(use.in === 'works' && use.id === own) && !chapters.has(use.id ?? ''))) continue
    await req.payload.update({ collection: 'media', id, data: { withdrawnAt }, depth: 0, req })
  }
}

/** The chapters that were made from a work, by id. */
async function chaptersFrom(req: PayloadRequest, work: string): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where: { fromWork: { equals: work } },
    draft: true,
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
