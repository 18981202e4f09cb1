import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { Refusal } from '../../domain/refusal'
import { mediaUses } from '../../hooks/media-uses'

/** How long a picture waits for the form to be saved that it was brought into with a Word document. */
const patience = 30 * 24 * 3_600_000

/** Each is looked for in every text, so that no more are looked for at a time. */
const most = 20

/**
 * Deletes pictures from Word documents that no text shows, whose form was never saved. Each is looked at once: one that is
 * used, or that somebody has changed in the meantime, is an editor's like any other and stays.
 */
export async function clearLeftovers(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - patience).toISOString()
  const { docs } = await payload.find({
    collection: 'media',
    where: { fromWord: { equals: true }, createdAt: { less_than: before } },
    select: { fromWord: true },
    sort: 'createdAt',
    depth: 0,
    limit: most,
  })
  for (const { id } of docs) await clearOne(await createLocalReq({}, payload), id)
}

async function clearOne(req: PayloadRequest, id: string): Promise<void> {
  const { payload } = req
  const uses = await mediaUses(req, id, { overrideAccess: true })
  if (uses.length > 0) {
    const data = { fromWord: false }
    await payload.db.updateOne({ collection: 'media', id, data, req, returning: false })
    return
  }
  await payload.delete({ collection: 'media', id, req }).catch((error: unknown) => {
    // Somebody has put it into a text just now.
    if (!(error instanceof Refusal)) throw error
  })
}
