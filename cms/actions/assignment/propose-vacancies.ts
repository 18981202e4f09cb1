import { Refusal } from '../../domain/refusal'
import type { Round } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { isBusy } from './assignment-task'
import { draftProposal, type Proposed, reportIn } from './proposal'
import { propose } from './propose'

/**
 * After a judge has stepped back: drafts a proposal for what has become vacant; what stands, stands. A draft that the
 * secretary has edited is left alone, and that nobody can come in is no reason against stepping back.
 */
export async function proposeVacancies(call: Call, wanted: Proposed): Promise<void> {
  const { campaign, round } = wanted
  if (!(await mayPropose(call, campaign, round))) return
  try {
    await propose(call, wanted)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

async function mayPropose(call: Call, campaign: Campaign, round: Round): Promise<boolean> {
  if (await isBusy(call, campaign.id)) return false
  const draft = await draftProposal(call, campaign.id, round.number)
  return !draft || reportIn(draft).touched.length === 0
}
