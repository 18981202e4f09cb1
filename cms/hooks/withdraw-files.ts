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
  for (const id of new Set(files)) {
    const uses = await mediaUses(req, id, { overrideAccess: true })
    if (uses.some((use) => use.in !== 'works' || use.id !== own)) continue
    await req.payload.update({ collection: 'media', id, data: { withdrawnAt }, depth: 0, req })
  }
}
