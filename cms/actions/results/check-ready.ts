import { Refusal } from '../../domain/refusal'
import { requireTrimmed } from '../../domain/scoring'
import type { Standing } from '../../domain/standings'
import { campaignRounds } from '../board/round-view'
import type { Contest } from '../board/standings'

/**
 * Throws Refusal `conflict` unless the result can be announced: every work is scored by as many sheets as its round asks for,
 * or the secretary accepts that some are short, and no tie waits for a re-review.
 */
export function checkReady(contest: Contest, standings: Standing[], acceptMissing: boolean): void {
  const { campaign, entries } = contest
  if (entries.length === 0) throw new Refusal('conflict', '没有通过形式审查的作品，无法公布结果。')
  const unscored = entries.length - standings.length
  if (unscored > 0) {
    throw new Refusal('conflict', `还有 ${unscored} 件作品没有任何评分，请先延长评审时间并补评。`)
  }
  requireTrimmed(standings, campaign.policy)
  const waiting = standings.filter(({ needsReReview }) => needsReReview).length
  if (waiting > 0) {
    throw new Refusal('conflict', `有 ${waiting} 件作品同分待复议，请先复议定序，再公布结果。`)
  }
  const short = shortOfSheets(contest, standings).length
  if (short > 0 && !acceptMissing) {
    throw new Refusal(
      'conflict',
      `有 ${short} 件作品的评分表不足应有的份数，请先补评，或确认按现有评分公布。`,
      'acceptMissing',
    )
  }
}

/** The works scored by fewer sheets than their round asks for. */
export function shortOfSheets({ campaign }: Contest, standings: readonly Standing[]): Standing[] {
  const rounds = campaignRounds(campaign)
  const asked = (round: number) => rounds[round - 1]?.sheetsPerEntry ?? campaign.review.sheetsPerEntry
  return standings.filter(({ round, sheets }) => sheets < asked(round))
}
