import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { isOpen, type Round } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import type { ContestSheet } from '../board/contest-sheets'
import { campaignRounds } from '../board/round-view'

/** A round that is over, and the one that its best go on to. */
export type Advancing = { before: Round; next: Round }

/**
 * Throws Refusal unless it can be said now which entries are in this round: the one before is over, and no judge has begun
 * on it. Rounds may follow at once, so that the round has opened is no reason against it.
 */
export function requireAdvancing(
  campaign: Campaign,
  sheets: readonly ContestSheet[],
  round: number,
  now: Date,
): Advancing {
  requirePhase(campaign, 'advance', now)
  const rounds = campaignRounds(campaign)
  const [before, next] = [rounds[round - 2], rounds[round - 1]]
  if (!before || !next) throw new Refusal('invalid', '本次征集没有这一轮评审，请刷新页面后重试。', 'round')
  if (now.getTime() < Date.parse(before.closesAt)) {
    throw new Refusal('conflict', `${before.label}还没有结束，结束后才能确定晋级${next.label}的作品。`)
  }
  const over = now.getTime() >= Date.parse(next.opensAt) && !isOpen(next, now)
  const begun = sheets.some((sheet) => sheet.round === round && isBegun(sheet))
  if (over || begun) {
    throw new Refusal('conflict', `${next.label}已经开始评分，晋级作品不能再改。`)
  }
  return { before, next }
}

/** A sheet that was void before its judge began on it tells nothing. */
const isBegun = ({ marks, status }: ContestSheet) =>
  status === 'void' ? (marks?.length ?? 0) > 0 : status !== 'assigned'

/** The round that entries can be sent on to now, if any. */
export function advancingNow(
  campaign: Campaign,
  sheets: readonly ContestSheet[],
  now: Date,
): Advancing | null {
  for (const { number } of campaignRounds(campaign).slice(1)) {
    try {
      return requireAdvancing(campaign, sheets, number, now)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return null
}
