import { checkSchedule } from '@cms/domain/check-schedule'
import { proposedSchedule } from '@cms/domain/proposed-schedule'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('a campaign drafted one evening opens at nine on the third day after, and runs for eleven weeks', () => {
  expect(proposedSchedule(new Date('2026-11-22T15:30:00.000Z'))).toEqual({
    opensAt: '2026-11-25T01:00:00.000Z',
    submissionClosesAt: '2027-01-06T10:00:00.000Z',
    graceMinutes: 30,
    forwardingClosesAt: '2027-01-14T10:00:00.000Z',
    reviewOpensAt: '2027-01-22T01:00:00.000Z',
    reviewClosesAt: '2027-02-12T10:00:00.000Z',
    laterRounds: [],
  })
})

test('whenever it is drafted, its dates are in order and still to come', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      (now) => {
        const schedule = proposedSchedule(now)
        checkSchedule(schedule)
        return Date.parse(schedule.opensAt) > now.getTime()
      },
    ),
  )
})
