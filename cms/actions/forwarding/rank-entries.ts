import { z } from 'zod'
import { action } from '../action'
import {
  chosenAmong,
  districtEntries,
  forwardingCampaign,
  isRanked,
  ownDistrictOf,
  requireForwarding,
} from './district-entries'

/** Puts a district's entries in its order of preference; what is not named comes after, in the order it stood in. */
export const rankEntries = action({
  name: 'rank-entries',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1), order: z.array(z.string().min(1)).min(1).max(1000) }),
  run: async (call, input) => {
    const campaign = await forwardingCampaign(call, input.campaign)
    requireForwarding(campaign, call)
    const entries = (await districtEntries(call, campaign.id, ownDistrictOf(call))).filter(isRanked)
    const first = chosenAmong(entries, input.order)
    const order = [...first, ...entries.filter((entry) => !first.includes(entry))]
    for (const [index, { forwardRank, id }] of order.entries()) {
      if (forwardRank === index + 1) continue
      await call.req.payload.update({
        collection: 'entries',
        id,
        data: { forwardRank: index + 1 },
        depth: 0,
        req: call.req,
      })
    }
    return { order: order.map(({ id }) => id) }
  },
})
