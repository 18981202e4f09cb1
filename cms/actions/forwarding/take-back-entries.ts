import { z } from 'zod'
import { moveEntry } from '../../domain/entry'
import { action } from '../action'
import {
  chosenAmong,
  districtEntries,
  forwardingCampaign,
  ownDistrictOf,
  requireForwarding,
} from './district-entries'

/** A district takes back what it has forwarded, as long as it may forward something else instead. */
export const takeBackEntries = action({
  name: 'take-back-entries',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    entries: z.array(z.string().min(1)).min(1).max(1000),
  }),
  run: async (call, input) => {
    const campaign = await forwardingCampaign(call, input.campaign)
    requireForwarding(campaign, call)
    const entries = await districtEntries(call, campaign.id, ownDistrictOf(call))
    const moved = chosenAmong(entries, input.entries).map(({ id, status }) => ({
      id,
      status: moveEntry(status, 'take-back'),
    }))
    for (const { id, status } of moved) {
      await call.req.payload.update({
        collection: 'entries',
        id,
        data: { status, forwardedAt: null },
        depth: 0,
        req: call.req,
      })
    }
    return { takenBack: moved.length }
  },
})
