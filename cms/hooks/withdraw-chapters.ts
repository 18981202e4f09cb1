import type { PayloadRequest } from 'payload'
import { auditWritten } from './audit'

/** Takes from the site the chapters that were made from a work to which consent was taken back. */
export async function withdrawChapters(req: PayloadRequest, work: string): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where: { fromWork: { equals: work }, _status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const chapter of docs) {
    await req.payload.update({
      collection: 'reader-chapters',
      id: chapter.id,
      data: { _status: 'draft' },
      unpublishAllLocales: true,
      context: { takesDown: true },
      depth: 0,
      req,
    })
    await auditWritten(
      req,
      'reader-chapters',
      { ...chapter },
      { _status: 'published' },
      { _status: 'draft', takenDownFor: '作者或监护人撤回了对所取作品的同意' },
    )
  }
}
