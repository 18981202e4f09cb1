import type { FilterOptionsProps, Where } from 'payload'
import { actorOf } from '../access/roles'
import { isOpenTo } from '../domain/school-window'

/**
 * What a school may choose for a new entry: the campaigns that it may hand in to now, by its own extension too. An entry
 * that has been made keeps its campaign, and a list is filtered by any; in a list there is no document.
 */
export const openCampaigns = async ({ data, id, req }: FilterOptionsProps): Promise<boolean | Where> => {
  const actor = actorOf(req)
  if (id || actor.role !== 'school' || !data?.status) return true
  const now = new Date()
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: {
      status: { equals: 'published' },
      'schedule.opensAt': { less_than_equal: now.toISOString() },
      'schedule.reviewOpensAt': { greater_than: now.toISOString() },
    },
    select: { schedule: true, extensions: true, announcedAt: true, decidedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const open = docs.filter((campaign) => isOpenTo(campaign, actor.school ?? '', now))
  return open.length > 0 && { id: { in: open.map(({ id: own }) => own) } }
}
