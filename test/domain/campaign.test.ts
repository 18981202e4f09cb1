import {
  type CampaignClock,
  type ContestAction,
  checkSchedule,
  isLate,
  may,
  permitted,
  phaseAt,
  phaseLabels,
  phases,
  requirePhase,
  type Schedule,
} from '@cms/domain/campaign'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refused } from './refused'

const schedule: Schedule = {
  opensAt: '2026-09-01T09:00:00+08:00',
  submissionClosesAt: '2026-09-25T17:30:00+08:00',
  graceMinutes: 30,
  reviewOpensAt: '2026-10-16T09:00:00+08:00',
  reviewClosesAt: '2026-10-31T18:00:00+08:00',
}
const campaign: CampaignClock = { schedule }
const announced: CampaignClock = { schedule, announcedAt: '2026-11-10T10:00:00+08:00' }

/** An instant told in Chinese time, such as 09-25 17:30:00. */
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}+08:00`)

test.each([
  ['08-31 12:00:00', 'upcoming'],
  ['09-01 08:59:59', 'upcoming'],
  ['09-01 09:00:00', 'submission'],
  ['09-25 17:30:00', 'submission'],
  ['09-25 17:59:59', 'submission'],
  ['09-25 18:00:00', 'screening'],
  ['10-16 08:59:59', 'screening'],
  ['10-16 09:00:00', 'reviewing'],
  ['10-31 17:59:59', 'reviewing'],
  ['10-31 18:00:00', 'deliberation'],
  ['12-31 23:59:59', 'deliberation'],
])('on %s the campaign is in the phase %s', (time, phase) => {
  expect(phaseAt(campaign, at(time))).toBe(phase)
})

test('an announced campaign stays announced, whatever the schedule says', () => {
  expect(phaseAt(announced, at('11-10 10:00:00'))).toBe('announced')
  expect(phaseAt(announced, at('09-10 00:00:00'))).toBe('announced')
  expect(phaseAt({ schedule, announcedAt: null }, at('11-10 10:00:00'))).toBe('deliberation')
})

test('reviewing that opens with the end of the grace leaves no screening between', () => {
  const tight = { schedule: { ...schedule, reviewOpensAt: '2026-09-25T18:00:00+08:00' } }
  expect(phaseAt(tight, at('09-25 17:59:59'))).toBe('submission')
  expect(phaseAt(tight, at('09-25 18:00:00'))).toBe('reviewing')
})

test('every phase has its Chinese label', () => {
  expect(phases.map((phase) => phaseLabels[phase])).toEqual([
    '未开始',
    '征集中',
    '形式审查',
    '评审中',
    '待公布',
    '已公布',
  ])
})

test('each phase permits exactly what the rules of the contest say', () => {
  const actions = Object.keys(permitted) as ContestAction[]
  const row = (action: ContestAction) => phases.map((phase) => (may(action, phase) ? '●' : '·')).join(' ')
  // upcoming, submission, screening, reviewing, deliberation, announced
  expect(actions.map((action) => `${row(action)} ${action}`)).toEqual([
    '● ● ● ● ● · draft',
    '· ● · · · · submit',
    '· ● ● · · · resubmit',
    '· ● ● · · · withdraw',
    '· ● ● · · · screen',
    '· ● ● · · · return',
    '· · ● ● · · assign',
    '· · · ● · · score',
    '· · · ● · · recuse',
    '· · · · ● · announce',
  ])
})

test('a school is allowed in the last second of the grace and refused after it', () => {
  expect(requirePhase(campaign, 'submit', at('09-25 17:59:59'))).toBe(undefined)
  expect(refused(() => requirePhase(campaign, 'submit', at('09-25 18:00:00')))).toEqual({
    code: 'conflict',
    message: '征集已于 2026年9月25日 18:00 截止（含 30 分钟宽限），不能再提交；草稿已为您保留。',
  })
})

test('without grace the refusal does not speak of it', () => {
  const strict = { schedule: { ...schedule, graceMinutes: 0 } }
  expect(requirePhase(strict, 'submit', at('09-25 17:29:59'))).toBe(undefined)
  expect(refused(() => requirePhase(strict, 'submit', at('09-25 17:30:00'))).message).toBe(
    '征集已于 2026年9月25日 17:30 截止，不能再提交；草稿已为您保留。',
  )
})

test.each<[ContestAction, string, string]>([
  ['submit', '08-31 12:00:00', '征集将于 2026年9月1日 09:00 开始，届时才能提交。'],
  [
    'resubmit',
    '10-16 09:00:00',
    '评审已于 2026年10月16日 09:00 开始，不能再重新提交；如有疑问请联系评审秘书。',
  ],
  ['withdraw', '10-20 00:00:00', '评审已于 2026年10月16日 09:00 开始，不能再撤回；如需退出请联系评审秘书。'],
  [
    'screen',
    '11-01 00:00:00',
    '评审已于 2026年10月16日 09:00 开始，不能再进行形式审查；如需更正请联系系统管理员。',
  ],
  [
    'return',
    '11-01 00:00:00',
    '评审已于 2026年10月16日 09:00 开始，不能再退回作品；如需更正请联系系统管理员。',
  ],
  ['assign', '09-10 00:00:00', '征集将于 2026年9月25日 18:00 截止（含 30 分钟宽限），届时才能分配评委。'],
  [
    'assign',
    '11-01 00:00:00',
    '评审已于 2026年10月31日 18:00 结束，不能再分配评委；如需补评请先延长评审时间。',
  ],
  ['score', '10-16 08:59:59', '评审将于 2026年10月16日 09:00 开始，届时才能评分。'],
  ['score', '10-31 18:00:00', '评审已于 2026年10月31日 18:00 结束，不能再评分；如有疑问请联系评审秘书。'],
  [
    'recuse',
    '11-01 00:00:00',
    '评审已于 2026年10月31日 18:00 结束，不能再申请回避；如需回避请联系评审秘书。',
  ],
  ['announce', '10-31 17:59:59', '评审将于 2026年10月31日 18:00 结束，届时才能公布结果。'],
])('%s on %s is refused, saying when', (action, time, message) => {
  expect(refused(() => requirePhase(campaign, action, at(time)))).toEqual({ code: 'conflict', message })
})

test('the result is announced once', () => {
  expect(requirePhase(campaign, 'announce', at('11-10 10:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'announce', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公布，不能再公布结果；如需更正请走异议处理程序。',
  )
})

test('after the announcement every refusal speaks of it, even should the dates be moved', () => {
  const moved = { ...announced, schedule: { ...schedule, submissionClosesAt: '2027-09-25T17:30:00+08:00' } }
  expect(refused(() => requirePhase(moved, 'submit', at('12-01 00:00:00'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公布，不能再提交；草稿已为您保留。',
  )
})

test('a draft can be changed until the announcement', () => {
  expect(requirePhase(campaign, 'draft', at('08-01 00:00:00'))).toBe(undefined)
  expect(requirePhase(campaign, 'draft', at('11-10 09:59:59'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'draft', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公布，不能再修改草稿；草稿仍可查看。',
  )
})

test.each([
  ['09-25 17:29:59', false],
  ['09-25 17:30:00', true],
  ['09-25 17:59:59', true],
  ['09-25 18:00:00', false],
])('work handed in on %s: late is %s', (time, late) => {
  expect(isLate(campaign, at(time))).toBe(late)
})

test('a schedule in order is accepted, with no grace and with a whole day of it', () => {
  expect(checkSchedule(schedule)).toBe(undefined)
  expect(checkSchedule({ ...schedule, graceMinutes: 0 })).toBe(undefined)
  expect(checkSchedule({ ...schedule, graceMinutes: 1440 })).toBe(undefined)
  expect(checkSchedule({ ...schedule, reviewOpensAt: '2026-09-25T18:00:00+08:00' })).toBe(undefined)
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
    'an impossible day',
    { reviewOpensAt: '2026-13-01' },
    'reviewOpensAt',
    '评审开始时间不是有效的时间，请重新选择。',
  ],
  ['an empty end', { reviewClosesAt: '' }, 'reviewClosesAt', '评审结束时间不是有效的时间，请重新选择。'],
  ['negative grace', { graceMinutes: -1 }, 'graceMinutes', '宽限时间请填 0 到 1440 之间的整数分钟。'],
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
    'a review that opens within the grace',
    { reviewOpensAt: '2026-09-25T17:59:00+08:00' },
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

const minutes = (max: number) => fc.integer({ min: 1, max })

/** Schedules that `checkSchedule` accepts. */
const schedules = fc
  .tuple(minutes(50_000), fc.integer({ min: 0, max: 1440 }), fc.nat(50_000), minutes(50_000))
  .map(([submission, graceMinutes, screening, review]): Schedule => {
    const opens = Date.parse('2026-01-01T00:00:00Z')
    const after = (count: number) => new Date(opens + count * 60_000).toISOString()
    return {
      opensAt: after(0),
      submissionClosesAt: after(submission),
      graceMinutes,
      reviewOpensAt: after(submission + graceMinutes + screening),
      reviewClosesAt: after(submission + graceMinutes + screening + review),
    }
  })
const instants = fc.date({ min: new Date('2025-12-01'), max: new Date('2026-06-01'), noInvalidDate: true })

test('a campaign never goes back to an earlier phase', () => {
  fc.assert(
    fc.property(schedules, instants, instants, (someSchedule, one, other) => {
      checkSchedule(someSchedule)
      const [before, after] = one <= other ? [one, other] : [other, one]
      const step = (now: Date) => phases.indexOf(phaseAt({ schedule: someSchedule }, now))
      expect(step(after) - step(before)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('an action is refused exactly when its phase does not permit it', () => {
  const actions = fc.constantFrom(...(Object.keys(permitted) as ContestAction[]))
  fc.assert(
    fc.property(schedules, instants, actions, fc.boolean(), (someSchedule, now, action, isAnnounced) => {
      const clock = { schedule: someSchedule, announcedAt: isAnnounced ? now.toISOString() : null }
      const allowed = permitted[action].includes(phaseAt(clock, now))
      const act = () => requirePhase(clock, action, now)
      if (allowed) expect(act()).toBe(undefined)
      else expect(refused(act).code).toBe('conflict')
    }),
  )
})
