import type { FilterOptionsProps, Where } from 'payload'
import { actorOf, idOf } from '../access/roles'
import { isOpenTo } from '../domain/school-window'

/**
 * What a school may choose for a new entry: the campaigns that it may hand in to now, by its own extension too. What is
 * chosen already stays, so that `check-entry.ts` can say why it is refused; a list, which has no document, is filtered
 * by any.
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
  const choices = [...open.map((campaign) => campaign.id), idOf(data.campaign) ?? []].flat()
  return choices.length > 0 && { id: { in: choices } }
}
