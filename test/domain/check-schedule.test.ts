import type { LaterRound, Schedule } from '@cms/domain/campaign'
import { checkSchedule } from '@cms/domain/check-schedule'
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
const graceEnd = '2026-09-25T18:00:00+08:00'
const second: LaterRound = {
  opensAt: '2026-11-02T09:00:00+08:00',
  closesAt: '2026-11-04T18:00:00+08:00',
  advance: 20,
  sheetsPerEntry: 7,
}
const third: LaterRound = {
  opensAt: '2026-11-06T09:00:00+08:00',
  closesAt: '2026-11-06T18:00:00+08:00',
  advance: 5,
  sheetsPerEntry: 9,
}

test.each<[string, Partial<Schedule>]>([
  ['in order', {}],
  ['without grace', { graceMinutes: 0 }],
  ['with a whole day of grace', { graceMinutes: 1440 }],
  ['whose review opens as the grace ends', { reviewOpensAt: graceEnd }],
  ['with forwarding', { forwardingClosesAt: '2026-10-10T17:30:00+08:00' }],
  ['with a second of forwarding', { forwardingClosesAt: '2026-09-25T18:00:01+08:00' }],
  ['whose review opens as forwarding ends', { forwardingClosesAt: schedule.reviewOpensAt }],
  ['whose field for forwarding is null', { forwardingClosesAt: null }],
  ['whose field for forwarding is empty', { forwardingClosesAt: '' }],
  ['with a second round', { laterRounds: [second] }],
  ['with a second and a third round', { laterRounds: [second, third] }],
  [
    'whose second round opens as the first ends',
    { laterRounds: [{ ...second, opensAt: schedule.reviewClosesAt }] },
  ],
  [
    'whose third round opens as the second ends',
    { laterRounds: [second, { ...third, opensAt: second.closesAt }] },
  ],
  [
    'whose third round takes all of the second',
    { laterRounds: [second, { ...third, advance: second.advance }] },
  ],
  [
    'with one entry and one sheet in a round',
    { laterRounds: [{ ...second, advance: 1, sheetsPerEntry: 1 }] },
  ],
  ['whose later rounds are null', { laterRounds: null }],
  ['with no later rounds', { laterRounds: [] }],
])('a schedule %s is accepted', (_, change) => {
  expect(checkSchedule({ ...schedule, ...change })).toBe(undefined)
})

test.each<[string, Partial<Schedule>, string, string]>([
  ['an opening that is no date', { opensAt: 'soon' }, 'opensAt', '征集开始时间不是有效的时间，请重新选择。'],
  [
    'an empty deadline',
    { submissionClosesAt: '' },
    'submissionClosesAt',
    '征集截止时间不是有效的时间，请重新选择。',
  ],
  [
    'an end of forwarding that is no date',
    { forwardingClosesAt: 'later' },
    'forwardingClosesAt',
    '县区推荐截止时间不是有效的时间，请重新选择。',
  ],
  [
    'an impossible day',
    { reviewOpensAt: '2026-13-01' },
    'reviewOpensAt',
    '评审开始时间不是有效的时间，请重新选择。',
  ],
  ['an empty end', { reviewClosesAt: '' }, 'reviewClosesAt', '评审结束时间不是有效的时间，请重新选择。'],
  ['negative grace', { graceMinutes: -1 }, 'graceMinutes', '宽限时间请填 0 到 1440 之间的整数分钟。'],
  ['half a minute', { graceMinutes: 0.5 }, 'graceMinutes', '宽限时间请填 0 到 1440 之间的整数分钟。'],
  [
    'more than a day of grace',
    { graceMinutes: 1441 },
    'graceMinutes',
    '宽限时间请填 0 到 1440 之间的整数分钟。',
  ],
  [
    'grace that is no number',
    { graceMinutes: Number.NaN },
    'graceMinutes',
    '宽限时间请填 0 到 1440 之间的整数分钟。',
  ],
  [
    'a deadline at the opening',
    { submissionClosesAt: schedule.opensAt },
    'submissionClosesAt',
    '征集截止时间须晚于征集开始时间，请调整。',
  ],
  [
    'forwarding that ends with the grace',
    { forwardingClosesAt: graceEnd },
    'forwardingClosesAt',
    '县区推荐截止时间须晚于征集截止时间（含宽限），请调整。',
  ],
  [
    'a review that opens before forwarding ends',
    { forwardingClosesAt: '2026-10-16T09:00:01+08:00' },
    'reviewOpensAt',
    '评审开始时间不能早于县区推荐截止时间，请调整。',
  ],
  [
    'a review that opens in the last second of the grace',
    { reviewOpensAt: '2026-09-25T17:59:59+08:00' },
    'reviewOpensAt',
    '评审开始时间不能早于征集截止时间（含宽限），请调整。',
  ],
  [
    'a review that ends as it opens',
    { reviewClosesAt: schedule.reviewOpensAt },
    'reviewClosesAt',
    '评审结束时间须晚于评审开始时间，请调整。',
  ],
])('a schedule with %s is refused', (_, change, field, message) => {
  expect(refused(() => checkSchedule({ ...schedule, ...change }))).toEqual({
    code: 'invalid',
    message,
    field: `schedule.${field}`,
  })
})

test.each<[string, Partial<LaterRound>, keyof LaterRound, string]>([
  ['opens at no date', { opensAt: '' }, 'opensAt', '第 3 轮的开始时间不是有效的时间，请重新选择。'],
  ['ends at no date', { closesAt: '' }, 'closesAt', '第 3 轮的结束时间不是有效的时间，请重新选择。'],
  [
    'opens a second before the second ends',
    { opensAt: '2026-11-04T17:59:59+08:00' },
    'opensAt',
    '第 3 轮的开始时间不能早于上一轮的结束时间，请调整。',
  ],
  ['ends as it opens', { closesAt: third.opensAt }, 'closesAt', '第 3 轮的结束时间须晚于开始时间，请调整。'],
  ['takes no entry', { advance: 0 }, 'advance', '第 3 轮的晋级件数请填不小于 1 的整数。'],
  ['takes half an entry', { advance: 2.5 }, 'advance', '第 3 轮的晋级件数请填不小于 1 的整数。'],
  [
    'takes no number of entries',
    { advance: Number.NaN },
    'advance',
    '第 3 轮的晋级件数请填不小于 1 的整数。',
  ],
  [
    'takes more than the second',
    { advance: 21 },
    'advance',
    '第 3 轮的晋级件数不能多于上一轮的 20 件，请调整。',
  ],
  ['has no judges', { sheetsPerEntry: 0 }, 'sheetsPerEntry', '第 3 轮每件作品的评委数请填不小于 1 的整数。'],
  [
    'has a number of judges that is none',
    { sheetsPerEntry: null as never },
    'sheetsPerEntry',
    '第 3 轮每件作品的评委数请填不小于 1 的整数。',
  ],
])('a schedule whose third round %s is refused', (_, change, field, message) => {
  const laterRounds = [second, { ...third, ...change }]
  expect(refused(() => checkSchedule({ ...schedule, laterRounds }))).toEqual({
    code: 'invalid',
    message,
    field: `schedule.laterRounds.1.${field}`,
  })
})

test('the second round is held to the end of the first, and takes as many as it likes', () => {
  const early = { ...second, opensAt: '2026-10-31T17:59:59+08:00' }
  expect(refused(() => checkSchedule({ ...schedule, laterRounds: [early] }))).toEqual({
    code: 'invalid',
    message: '第 2 轮的开始时间不能早于上一轮的结束时间，请调整。',
    field: 'schedule.laterRounds.0.opensAt',
  })
  expect(checkSchedule({ ...schedule, laterRounds: [{ ...second, advance: 5000 }] })).toBe(undefined)
})

test('a schedule in order is refused as soon as one date is moved before the one it follows', () => {
  const follows = [
    ['submissionClosesAt', 'opensAt'],
    ['reviewOpensAt', 'submissionClosesAt'],
    ['reviewClosesAt', 'reviewOpensAt'],
  ] as const
  fc.assert(
    fc.property(schedules, fc.constantFrom(...follows), (someSchedule, [field, before]) => {
      expect(checkSchedule(someSchedule)).toBe(undefined)
      const earlier = new Date(Date.parse(someSchedule[before]) - 1000).toISOString()
      expect(refused(() => checkSchedule({ ...someSchedule, [field]: earlier }))).toEqual({
        code: 'invalid',
        message: expect.stringMatching(/，请调整。$/),
        field: `schedule.${field}`,
      })
    }),
  )
})
