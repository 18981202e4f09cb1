import type { Schedule } from './campaign'

const day = 86_400_000
const hour = 3_600_000
const aheadOfUtc = 8 * hour

/** Days after the opening, and hours of the day in China; about eleven weeks in all (domain.md §3.1, GD22). */
const plan = {
  submissionClosesAt: [42, 18],
  forwardingClosesAt: [50, 18],
  reviewOpensAt: [58, 9],
  reviewClosesAt: [79, 18],
} as const

/**
 * The dates a new campaign starts from, all of them later than `now`: it opens at nine in the morning on the third day
 * after, takes entries for six weeks, gives districts eight days, screening a week and judges three.
 */
export function proposedSchedule(now: Date): Schedule {
  const midnight = Math.floor((now.getTime() + aheadOfUtc) / day) * day - aheadOfUtc
  const at = (days: number, hours: number) =>
    new Date(midnight + (3 + days) * day + hours * hour).toISOString()
  return {
    opensAt: at(0, 9),
    submissionClosesAt: at(...plan.submissionClosesAt),
    graceMinutes: 30,
    forwardingClosesAt: at(...plan.forwardingClosesAt),
    reviewOpensAt: at(...plan.reviewOpensAt),
    reviewClosesAt: at(...plan.reviewClosesAt),
    laterRounds: [],
  }
}
