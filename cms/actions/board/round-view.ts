import type { AwardRule } from '../../domain/awards'
import { phaseAt } from '../../domain/campaign'
import { currentRound, type Round, roundsOf } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import type { Contest } from './standings'

/** The rounds of a campaign. */
export const campaignRounds = ({ review, schedule }: Pick<Campaign, 'review' | 'schedule'>) =>
  roundsOf(schedule, review.sheetsPerEntry)

/**
 * Which round the board shows: the one asked for; or the present one while reviewing goes on in several; or null, all
 * works by the last round that each was admitted to, as the result has them.
 */
export function shownRound(campaign: Campaign, asked: number | 'all' | undefined, now: Date): Round | null {
  const rounds = campaignRounds(campaign)
  if (rounds.length === 1 || asked === 'all') return null
  if (asked) return rounds[asked - 1] ?? null
  return phaseAt(campaign, now) === 'reviewing' ? currentRound(rounds, now) : null
}

/** The round that works go on to from this one; null from the last, and from the result as a whole. */
export function roundAfter(campaign: Campaign, round: Round | null): Round | null {
  return round ? (campaignRounds(campaign)[round.number] ?? null) : null
}

/**
 * A contest as it stood at the end of a round that others follow: the entries admitted to it, its sheets alone, and in
 * the place of awards who goes on. With the last round, or none, it stays what it is.
 */
export function contestIn(contest: Contest, round: Round | null): Contest {
  const next = roundAfter(contest.campaign, round)
  if (!round || !next) return contest
  const { campaign, changes, entries, sheets } = contest
  return {
    ...contest,
    campaign: { ...campaign, awards: { ...campaign.awards, ...goingOn(next) } },
    entries: entries
      .filter((entry) => (entry.round ?? 1) >= round.number)
      .map((entry) => ({ ...entry, round: round.number })),
    sheets: sheets.filter((sheet) => sheet.round === round.number),
    changes: changes.map((change) => ({ ...change, changesAward: false })),
  }
}

/** What stands below the last tier, in words. */
export const nothingWon = (next: Round | null): string => (next ? '未晋级' : '未获奖')

function goingOn({ advance, label }: Round): Pick<AwardRule, 'tiers' | 'onTie'> {
  return {
    tiers: [{ key: 'advance', name: `晋级${label}`, mode: 'count', value: advance ?? 0 }],
    onTie: 'raise',
  }
}
