import { mayAct } from '../../access/enforce'
import { idOf } from '../../access/roles'
import type { Call } from '../action'

/** A campaign whose published cases can be bound into a booklet, and how many they are. */
export type BoundCampaign = { campaign: string; title: string; cases: number }

/** The booklets (获奖案例汇编) that the caller may have made, the latest campaign first. */
export async function bookletsFor({ actor, req }: Call): Promise<BoundCampaign[]> {
  if (!mayAct(actor, 'open-booklet')) return []
  const shared = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs: cases } = await req.payload.find({
    collection: 'case-studies',
    where: { campaign: { exists: true }, _status: { equals: 'published' } },
    select: { campaign: true },
    ...shared,
  })
  const counts = Map.groupBy(cases, ({ campaign }) => idOf(campaign) ?? '')
  const { docs: campaigns } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: [...counts.keys()] } },
    select: { title: true },
    sort: '-year',
    ...shared,
  })
  return campaigns.map(({ id, title }) => ({ campaign: id, title, cases: counts.get(id)?.length ?? 0 }))
}
