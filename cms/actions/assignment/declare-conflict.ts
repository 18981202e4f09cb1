import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { judgesAsked } from './judges-asked'
import { recordConflict } from './record-conflict'

/** A judge declares a relation to a school, whose works this judge then neither gets nor has judged. */
export const declareConflict = action({
  name: 'declare-conflict',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    school: z.string().min(1),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { campaign: id, reason, school }) => {
    const campaign = await ownCampaign(call, id)
    return recordConflict(call, campaign, { judge: call.actor.id ?? '', school, kind: 'declared', reason })
  },
})

/** The campaign, when the caller is one of its judges; what else it says a judge may not read. */
async function ownCampaign({ actor, req }: Call, id: string): Promise<Campaign> {
  const campaign = await req.payload.findByID({
    collection: 'campaigns',
    id,
    depth: 0,
    req,
    disableErrors: true,
  })
  if (!campaign || !judgesAsked(campaign).some((judge) => judge === actor.id))
    throw new Refusal('not-found', '找不到这个征集活动，或您不是这次活动的评委。')
  return campaign
}
