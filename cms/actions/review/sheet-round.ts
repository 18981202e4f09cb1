import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { type Round, requireOpenRound, roundsOf } from '../../domain/review-round'
import type { Campaign, ScoreSheet } from '../../payload-types'

/** The round a sheet belongs to; throws Refusal `conflict` when the campaign no longer has it. */
export function roundOf(campaign: Campaign, { round: number }: Pick<ScoreSheet, 'round'>): Round {
  const round = roundsOf(campaign.schedule, campaign.review.sheetsPerEntry)[number - 1]
  if (round) return round
  throw new Refusal('conflict', '这份评分表所在的轮次已从活动日程中删去，请联系评审秘书。')
}

/** Throws Refusal `conflict` unless the campaign is being reviewed and the sheet's round is open. */
export function requireScoring(campaign: Campaign, sheet: Pick<ScoreSheet, 'round'>, now: Date): void {
  requirePhase(campaign, 'score', now)
  requireOpenRound(roundOf(campaign, sheet), now)
}
