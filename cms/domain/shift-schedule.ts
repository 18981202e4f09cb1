import { graceEndOf, type Schedule } from './campaign'

/** Clocks in China are eight hours ahead of UTC all year. */
const aheadOfUtc = 8 * 3_600_000

/**
 * Moves every date of a schedule by whole years on clocks in China, 29 February to the 28th in a year without
 * it. Where the day that falls away would put dates out of order, all move by as many days as the opening does.
 */
export function shiftedSchedule(schedule: Schedule, years: number): Schedule {
  const moved = eachDate(schedule, (instant) => yearsLater(instant, years))
  if (keepsOrder(schedule, moved)) return moved
  const ahead = yearsLater(Date.parse(schedule.opensAt), years) - Date.parse(schedule.opensAt)
  return eachDate(schedule, (instant) => instant + ahead)
}

function yearsLater(instant: number, years: number): number {
  const date = new Date(instant + aheadOfUtc)
  const day = date.getUTCDate()
  date.setUTCFullYear(date.getUTCFullYear() + years)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime() - aheadOfUtc
}

function eachDate(schedule: Schedule, move: (instant: number) => number): Schedule {
  const moved = (instant: string) => new Date(move(Date.parse(instant))).toISOString()
  const { forwardingClosesAt, laterRounds } = schedule
  return {
    ...schedule,
    opensAt: moved(schedule.opensAt),
    submissionClosesAt: moved(schedule.submissionClosesAt),
    forwardingClosesAt: forwardingClosesAt ? moved(forwardingClosesAt) : null,
    reviewOpensAt: moved(schedule.reviewOpensAt),
    reviewClosesAt: moved(schedule.reviewClosesAt),
    laterRounds: (laterRounds ?? []).map((round) => ({
      ...round,
      opensAt: moved(round.opensAt),
      closesAt: moved(round.closesAt),
    })),
  }
}

/** Whether each moment of a schedule stands to the one before it, earlier, at once or later, as it did. */
function keepsOrder(before: Schedule, after: Schedule): boolean {
  const [were, are] = [stepsOf(before), stepsOf(after)]
  return were.every((step, index) => step === are[index])
}

function stepsOf(schedule: Schedule): number[] {
  const { forwardingClosesAt, laterRounds, opensAt, reviewClosesAt, reviewOpensAt, submissionClosesAt } =
    schedule
  const later = (laterRounds ?? []).flatMap((round) => [round.opensAt, round.closesAt])
  const moments = [
    Date.parse(opensAt),
    Date.parse(submissionClosesAt),
    graceEndOf(schedule),
    ...(forwardingClosesAt ? [Date.parse(forwardingClosesAt)] : []),
    ...[reviewOpensAt, reviewClosesAt, ...later].map((instant) => Date.parse(instant)),
  ]
  return moments.slice(1).map((moment, index) => Math.sign(moment - (moments[index] ?? 0)))
}
