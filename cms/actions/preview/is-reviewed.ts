import { reviewKey } from '../../domain/editorial/review-state'
import { textKinds } from '../../domain/editorial/text-kinds'
import type { Call } from '../action'
import { digestOfText } from '../editorial/require-same-text'
import type { DraftDocument } from './ask-preview'

/** Whether what was saved last of a text is what the public reads, or what the reviews have cleared. */
export async function isReviewed(call: Call, { collection, document }: DraftDocument): Promise<boolean> {
  const { id, _status } = document as { id: string; _status?: string }
  const kind = textKinds.find((one) => one === collection)
  if (_status === 'published' || !kind) return true
  const { docs } = await call.req.payload.find({
    collection: 'editorial-reviews',
    where: { openFor: { equals: reviewKey(kind, id) }, state: { equals: 'cleared' } },
    depth: 0,
    limit: 1,
    req: call.req,
  })
  return docs[0]?.textDigest === (await digestOfText(call, { kind, id }))
}
