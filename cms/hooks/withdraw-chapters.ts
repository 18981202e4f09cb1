import type { PayloadRequest } from 'payload'
import { auditWritten } from './audit'

/** What a chapter was made from. */
type ChapterOrigin = { fromCase: string } | { fromWork: string }

/** Takes from the site the chapters that were made from a case or a work that leaves it, with the reason for the log. */
export async function withdrawChapters(
  req: PayloadRequest,
  origin: ChapterOrigin,
  reason: string,
): Promise<void> {
  const [[field = '', id] = []] = Object.entries(origin)
  const { docs } = await req.payload.find({
    collection: 'reader-chapters',
    where: { [field]: { equals: id }, _status: { equals: 'published' } },
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
      { _status: 'draft', takenDownFor: reason },
    )
  }
}
