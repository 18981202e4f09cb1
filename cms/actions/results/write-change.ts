import { idOf } from '../../access/roles'
import type { AwardChange, Entry } from '../../payload-types'
import type { Call } from '../action'

/** Writes a decision by hand on an entry over the one that stands, if any; the log keeps them all. */
export async function writeChange(
  { actor, req }: Call,
  entry: Pick<Entry, 'id' | 'campaign'>,
  change: Partial<Pick<AwardChange, 'changesAward' | 'tierKey' | 'reReviewOrder'>> & { reason: string },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'award-changes',
    where: { entry: { equals: entry.id } },
    limit: 1,
    depth: 0,
    req,
  })
  const data = { ...change, by: actor.id }
  const [standing] = docs
  if (standing) {
    await req.payload.update({ collection: 'award-changes', id: standing.id, data, depth: 0, req })
    return
  }
  await req.payload.create({
    collection: 'award-changes',
    data: { campaign: idOf(entry.campaign) ?? '', entry: entry.id, ...data },
    depth: 0,
    req,
  })
}
