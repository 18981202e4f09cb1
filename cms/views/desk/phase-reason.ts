import { type CampaignClock, type ContestAction, requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { serverNow } from './server-clock'

/** Why an action is not possible in the campaign's present phase, in the server's own words; null when it is. */
export function phaseReason(campaign: CampaignClock, action: ContestAction): string | null {
  try {
    requirePhase(campaign, action, serverNow())
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
