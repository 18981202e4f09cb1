import type { PayloadRequest } from 'payload'
import { takeDown } from './take-down'

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
  for (const chapter of docs) await takeDown(req, 'reader-chapters', { ...chapter }, reason)
}
