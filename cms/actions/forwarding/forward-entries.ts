import { z } from 'zod'
import { moveEntry } from '../../domain/entry'
import { requireRoom } from '../../domain/quota'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import type { EntryWithSchool } from '../contest-records'
import { districtQuota, districtUsage } from '../quota-usage'
import {
  chosenAmong,
  districtEntries,
  forwardingCampaign,
  ownDistrictOf,
  requireForwarding,
} from './district-entries'

/** A district forwards entries to the office, all of them or, when its quota has not room for all, none. */
export const forwardEntries = action({
  name: 'forward-entries',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    entries: z.array(z.string().min(1)).min(1).max(1000),
  }),
  run: async (call, input) => {
    const campaign = await forwardingCampaign(call, input.campaign)
    requireForwarding(campaign, call)
    const district = ownDistrictOf(call)
    const entries = await districtEntries(call, campaign.id, district)
    const chosen = chosenAmong(entries, input.entries)
    const moved = chosen.map((entry) => ({ ...entry, status: moveEntry(entry.status, 'forward') }))
    await requireRoomForAll(call, campaign, district, chosen)
    let last = Math.max(0, ...entries.map(({ forwardRank }) => forwardRank ?? 0))
    for (const { forwardRank, id, status } of moved) {
      await call.req.payload.update({
        collection: 'entries',
        id,
        data: { status, forwardedAt: call.now.toISOString(), forwardRank: forwardRank ?? ++last },
        depth: 0,
        req: call.req,
      })
    }
    return { forwarded: moved.length }
  },
})

async function requireRoomForAll(
  call: Call,
  campaign: Campaign,
  district: string,
  chosen: EntryWithSchool[],
): Promise<void> {
  const used = await districtUsage(call, campaign, district)
  for (const { category } of chosen) {
    const bounds = districtQuota(campaign, district, used, { categories: [category] })
    requireRoom(bounds, '所选作品都没有推荐，请少选几件，或先取消推荐其他作品')
    used.push(category)
  }
}
