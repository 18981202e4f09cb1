import type { Call } from '../action'

/** Takes an entry out of its judges' queues. Screening ends before scoring begins, so its sheets hold no marks yet. */
export async function dropSheets({ req }: Call, entry: string): Promise<void> {
  await req.payload.delete({ collection: 'score-sheets', where: { entry: { equals: entry } }, depth: 0, req })
}
