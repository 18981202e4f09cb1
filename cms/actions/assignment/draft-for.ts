import { Refusal } from '../../domain/refusal'
import type { Round } from '../../domain/review-round'
import type { AssignmentProposal, Campaign } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'
import { assignedRound } from './assigned-round'
import { requireIdle } from './assignment-task'
import { campaignOf } from './proposal'

export type Draft = { proposal: AssignmentProposal; campaign: Campaign; round: Round }

/**
 * A proposal that is still to be decided on, as the caller may see it, with its campaign and round.
 * @throws Refusal `conflict` once it was applied or discarded, and while the campaign is busy in the background.
 */
export async function draftFor(call: Call, id: string): Promise<Draft> {
  const proposal = await documentFor(call, 'assignment-proposals', id, '份分配方案')
  if (proposal.status !== 'draft')
    throw new Refusal('conflict', '这份方案已经执行或放弃，不能再改；请刷新页面，或重新生成方案。')
  const campaign = await documentFor(call, 'campaigns', campaignOf(proposal), '个征集活动')
  await requireIdle(call, campaign.id)
  return { proposal, campaign, round: assignedRound(campaign, proposal.round, call.now) }
}
