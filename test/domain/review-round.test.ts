import type { LaterRound, Schedule } from '@cms/domain/campaign'
import { phaseAt } from '@cms/domain/campaign'
import { currentRound, isOpen, type Round, requireOpenRound, roundsOf } from '@cms/domain/review-round'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'
import { schedules } from './schedules'

const schedule: Schedule = {
  opensAt: '2026-09-01T09:00:00+08:00',
  submissionClosesAt: '2026-09-25T17:30:00+08:00',
  graceMinutes: 30,
  reviewOpensAt: '2026-10-16T09:00:00+08:00',
  reviewClosesAt: '2026-10-31T18:00:00+08:00',
}
const second: LaterRound = {
  opensAt: '2026-11-02T09:00:00+08:00',
  closesAt: '2026-11-04T18:00:00+08:00',
  advance: 20,
  sheetsPerEntry: 7,
}
const rounds = roundsOf({ ...schedule, laterRounds: [second] }, 5)
const [first, repeat] = rounds as [Round, Round]

/** An instant told in Chinese time, such as 10-16 09:00:00. */
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}+08:00`)

test('the rounds of a campaign, each with its time, its sheets and how many go on to it', () => {
  expect(rounds).toEqual([
    {
      number: 1,
      label: '初评',
      opensAt: schedule.reviewOpensAt,
      closesAt: schedule.reviewClosesAt,
      sheetsPerEntry: 5,
      advance: null,
    },
    { number: 2, label: '复评', ...second },
  ])
})

test.each([
  [0, '评审'],
  [1, '初评 复评'],
  [2, '初评 复评 终评'],
  [3, '初评 复评 第 3 轮评审 终评'],
])('with %i later rounds they are called %s', (later, names) => {
  const laterRounds = Array.from({ length: later }, () => second)
  expect(
    roundsOf({ ...schedule, laterRounds }, 5)
      .map(({ label }) => label)
      .join(' '),
  ).toBe(names)
})

test('a row of a document that says more of a round is not taken along', () => {
  const row = { ...second, id: 'row' }
  expect(roundsOf({ ...schedule, laterRounds: [row] }, 5)[1]).toEqual({ number: 2, label: '复评', ...second })
})

test.each([
  ['09-10 00:00:00', 1, false],
  ['10-16 08:59:59', 1, false],
  ['10-16 09:00:00', 1, true],
  ['10-31 17:59:59', 1, true],
  ['10-31 18:00:00', 1, false],
  ['11-02 08:59:59', 1, false],
  ['11-02 09:00:00', 2, true],
  ['11-04 17:59:59', 2, true],
  ['11-04 18:00:00', 2, false],
  ['12-31 00:00:00', 2, false],
])('on %s the current round is round %i, open: %s', (time, number, open) => {
  const round = currentRound(rounds, at(time))
  expect([round.number, isOpen(round, at(time))]).toEqual([number, open])
})

test('a judge is refused until the round begins, and allowed from its first second', () => {
  expect(refused(() => requireOpenRound(repeat, at('11-02 08:59:59')))).toEqual({
    code: 'conflict',
    message: '复评将于 2026年11月2日 09:00 开始，届时才能评分。',
  })
  expect(requireOpenRound(repeat, at('11-02 09:00:00'))).toBe(undefined)
})

test('a judge is allowed in the last second of the round, and refused after it', () => {
  expect(requireOpenRound(first, at('10-31 17:59:59'))).toBe(undefined)
  expect(refused(() => requireOpenRound(first, at('10-31 18:00:00')))).toEqual({
    code: 'conflict',
    message: '初评已于 2026年10月31日 18:00 结束，不能再评分；如有疑问请联系评审秘书。',
  })
})

test('a review of one round is spoken of as the review', () => {
  const [only] = roundsOf(schedule, 5)
  expect(requireOpenRound(only, at('10-16 09:00:00'))).toBe(undefined)
  expect(refused(() => requireOpenRound(only, at('11-02 09:00:00'))).message).toBe(
    '评审已于 2026年10月31日 18:00 结束，不能再评分；如有疑问请联系评审秘书。',
  )
})

test('a round is open only while the campaign is reviewing, and no two rounds are open at once', () => {
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-03-01'), noInvalidDate: true })
  fc.assert(
    fc.property(schedules, instants, (someSchedule, now) => {
      const open = roundsOf(someSchedule, 5).filter((round) => isOpen(round, now))
      const reviewing = phaseAt({ schedule: someSchedule }, now) === 'reviewing'
      const most = reviewing ? 1 : 0
      expect(open.slice(most)).toEqual([])
      if (open.length > 0) expect(open).toEqual([currentRound(roundsOf(someSchedule, 5), now)])
    }),
    { numRuns: 500 },
  )
})
