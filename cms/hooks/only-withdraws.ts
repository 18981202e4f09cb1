import type { PayloadRequest } from 'payload'
import { contentDigest } from '../domain/editorial/text-digest'

/** Whether what is sent changes nothing of a work but the day on which consent to it was withdrawn. */
export async function onlyWithdraws(
  req: PayloadRequest,
  id: string,
  sent: Record<string, unknown> | undefined,
): Promise<boolean> {
  if (!sent?.withdrawnAt) return false
  const work = await req.payload.findByID({
    collection: 'works',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  return work !== null && contentDigest({ ...work }) === contentDigest({ ...work, ...sent })
}
