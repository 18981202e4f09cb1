import type { Schedule } from '@cms/domain/campaign'
import fc from 'fast-check'

const minutes = (min: number) => fc.integer({ min, max: 50_000 })

const gaps = fc.record({
  submission: minutes(1),
  graceMinutes: fc.integer({ min: 0, max: 1440 }),
  forwarding: fc.option(minutes(1)),
  screening: minutes(0),
  review: minutes(1),
  rounds: fc.array(fc.record({ pause: minutes(0), length: minutes(1) }), { maxLength: 3 }),
})

/** Schedules that `checkSchedule` accepts, with and without forwarding and later rounds, from an instant on. */
export const schedulesFrom = (opens: number): fc.Arbitrary<Schedule> =>
  gaps.map(({ forwarding, graceMinutes, review, rounds, screening, submission }) => {
    let clock = opens
    const after = (count: number) => {
      clock += count * 60_000
      return new Date(clock).toISOString()
    }
    return {
      opensAt: after(0),
      submissionClosesAt: after(submission),
      graceMinutes,
      forwardingClosesAt: forwarding === null ? null : after(graceMinutes + forwarding),
      reviewOpensAt: after(forwarding === null ? graceMinutes + screening : screening),
      reviewClosesAt: after(review),
      laterRounds: rounds.map(({ length, pause }, index) => ({
        opensAt: after(pause),
        closesAt: after(length),
        advance: 30 - 10 * index,
        sheetsPerEntry: 5,
      })),
    }
  })

export const schedules = schedulesFrom(Date.parse('2026-01-01T00:00:00Z'))
