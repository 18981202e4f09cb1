import { z } from 'zod'
import { action } from '../action'
import { documentFor } from '../documents'
import { assignedRound } from './assigned-round'
import { requireIdle } from './assignment-task'
import { propose } from './propose'

/**
 * Proposes judges for the works of a round; nothing is assigned before the proposal is applied. A large one is computed in the
 * background and answered with its task. The same seed on the same records gives the same proposal.
 */
export const proposeAssignment = action({
  name: 'propose-assignment',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    round: z.int().min(1).max(9).optional(),
    seed: z.string().trim().min(1).max(100).optional(),
  }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const round = assignedRound(campaign, input.round, call.now)
    await requireIdle(call, campaign.id)
    return propose(call, { campaign, round, cause: 'asked' }, input.seed)
  },
})
