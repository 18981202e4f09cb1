import { applyProposal } from '../../cms/actions/assignment/apply-proposal'
import { proposeAssignment } from '../../cms/actions/assignment/propose-assignment'
import type { Campaign } from '../../cms/payload-types'
import { idFor, type Seeding } from '../context'
import { act } from './stage'

/** The secretary has judges proposed and applies the proposal as it is. */
export async function assignJudges(
  { ids, payload }: Seeding,
  campaign: Campaign,
  at: Date,
  seed: string,
): Promise<void> {
  const secretary = idFor(ids.users, 'secretary')
  const { proposal } = await act(payload, proposeAssignment, secretary, at, { campaign: campaign.id, seed })
  if (proposal) await act(payload, applyProposal, secretary, at, { proposal })
}
