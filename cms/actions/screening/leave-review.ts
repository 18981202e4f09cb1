import type { Call } from '../action'
import { dropBlindCopies } from './drop-blind-copies'

/**
 * Takes entries out of their judges' queues with the copies they would read. Screening ends before scoring begins, so
 * their sheets hold no marks yet.
 */
export async function leaveReview(call: Call, ...entries: string[]): Promise<void> {
  const { req } = call
  await req.payload.delete({ collection: 'score-sheets', where: { entry: { in: entries } }, depth: 0, req })
  await dropBlindCopies(call, entries)
}
