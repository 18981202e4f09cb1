import { beijingTime } from '../../domain/beijing-time'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { currentRound, type Round } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import { campaignRounds } from '../board/round-view'

/**
 * The round that judges are assigned for: the one asked for, else the one under way, or the next once that is over.
 * @throws Refusal `not-found` when the campaign has no such round.
 */
export function assignedRound(campaign: Campaign, asked: number | undefined, now: Date): Round {
  const rounds = campaignRounds(campaign)
  if (asked) {
    const round = rounds[asked - 1]
    if (!round) throw new Refusal('not-found', '本次征集没有这一轮评审，请重新选择。', 'round')
    return round
  }
  const current = currentRound(rounds, now)
  return (isOver(current, now) && rounds[current.number]) || current
}

/** Throws Refusal `conflict`, saying since when, once judges can no longer be assigned for a round. */
export function requireAssignable(campaign: Campaign, round: Round, now: Date): void {
  requirePhase(campaign, 'assign', now)
  if (!isOver(round, now)) return
  const ended = beijingTime(Date.parse(round.closesAt))
  throw new Refusal('conflict', `${round.label}已于 ${ended} 结束，不能再分配评委。`)
}

const isOver = ({ closesAt }: Round, now: Date) => Date.parse(closesAt) <= now.getTime()
