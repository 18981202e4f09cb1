import { isOpen, type Round } from '../../domain/review-round'
import { proposedFor } from '../review/advance-entries'
import { advancingNow } from '../review/advancing-round'
import { campaignRounds, contestIn } from './round-view'
import { type Contest, contestStandings } from './standings'

/** The rounds of a campaign with how many entries are in each, which is shown, and who could go on now. */
export function boardRounds(contest: Contest, shown: Round | null, now: Date) {
  const { campaign, entries } = contest
  const admitted = (round: number) =>
    entries.filter((entry) => (entry.round ?? 1) >= round).map(({ id }) => id)
  return {
    shown: shown?.number ?? null,
    list: campaignRounds(campaign).map((round) => ({
      ...round,
      state: stateOf(round, now),
      entries: admitted(round.number).length,
    })),
    advancing: advancingOf(contest, admitted, now),
  }
}

const stateOf = (round: Round, now: Date) =>
  isOpen(round, now)
    ? ('open' as const)
    : now.getTime() < Date.parse(round.opensAt)
      ? ('ahead' as const)
      : ('over' as const)

function advancingOf(contest: Contest, admitted: (round: number) => string[], now: Date) {
  const rounds = advancingNow(contest.campaign, contest.sheets, now)
  if (!rounds) return null
  const { before, next } = rounds
  const earlier = contestIn(contest, before)
  return {
    from: before.number,
    to: next.number,
    label: next.label,
    advance: next.advance ?? 0,
    proposed: proposedFor(contest, rounds),
    chosen: admitted(next.number),
    unscored: earlier.entries.length - contestStandings(earlier).length,
  }
}
