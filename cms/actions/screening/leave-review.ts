import type { Call } from '../action'
import { dropBlindCopy } from './drop-blind-copy'

/**
 * Takes an entry out of its judges' queues with the copy they would read. Screening ends before scoring begins, so its
 * sheets hold no marks yet.
 */
export async function leaveReview(call: Call, entry: string): Promise<void> {
  const { req } = call
  await req.payload.delete({ collection: 'score-sheets', where: { entry: { equals: entry } }, depth: 0, req })
  await dropBlindCopy(call, entry)
}
