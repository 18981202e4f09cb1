import {
  type CampaignClock,
  type ContestAction,
  graceEndOf,
  isAnnounced,
  isLate,
  may,
  permitted,
  phaseAt,
  phaseLabels,
  phases,
  requirePhase,
  type Schedule,
} from '@cms/domain/campaign'
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
const campaign: CampaignClock = { schedule }
const forwarding: CampaignClock = {
  schedule: { ...schedule, forwardingClosesAt: '2026-10-10T17:30:00+08:00' },
}
const twoRounds: CampaignClock = {
  schedule: {
    ...schedule,
    laterRounds: [
      {
        opensAt: '2026-11-05T09:00:00+08:00',
        closesAt: '2026-11-08T18:00:00+08:00',
        advance: 20,
        sheetsPerEntry: 7,
      },
    ],
  },
}
const announced: CampaignClock = { schedule, announcedAt: '2026-11-10T10:00:00+08:00' }
const decided: CampaignClock = { ...announced, decidedAt: '2026-11-18T10:00:00+08:00' }

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
])('on %s a campaign to which schools submit straight is in the phase %s', (time, phase) => {
  expect(phaseAt(campaign, at(time))).toBe(phase)
  expect(phaseAt({ schedule: { ...schedule, forwardingClosesAt: null } }, at(time))).toBe(phase)
})

test.each([
  ['09-25 17:59:59', 'submission'],
  ['09-25 18:00:00', 'forwarding'],
  ['10-10 17:29:59', 'forwarding'],
  ['10-10 17:30:00', 'screening'],
  ['10-16 08:59:59', 'screening'],
  ['10-16 09:00:00', 'reviewing'],
])('on %s a campaign with forwarding is in the phase %s', (time, phase) => {
  expect(phaseAt(forwarding, at(time))).toBe(phase)
})

test.each([
  ['10-31 17:59:59', 'reviewing'],
  ['11-02 00:00:00', 'reviewing'],
  ['11-05 09:00:00', 'reviewing'],
  ['11-08 17:59:59', 'reviewing'],
  ['11-08 18:00:00', 'deliberation'],
])('on %s a campaign of two rounds is in the phase %s', (time, phase) => {
  expect(phaseAt(twoRounds, at(time))).toBe(phase)
})

test('an announced campaign is in its notice until it is decided, whatever the schedule says', () => {
  expect(phaseAt(announced, at('11-10 10:00:00'))).toBe('notice')
  expect(phaseAt(announced, at('12-31 00:00:00'))).toBe('notice')
  expect(phaseAt(announced, at('09-10 00:00:00'))).toBe('notice')
  expect(phaseAt(decided, at('11-18 10:00:00'))).toBe('decided')
  expect(phaseAt(decided, at('09-10 00:00:00'))).toBe('decided')
  expect(phaseAt({ schedule, announcedAt: null, decidedAt: null }, at('11-10 10:00:00'))).toBe('deliberation')
})

test('the result is public in the notice and after it', () => {
  expect(phases.filter(isAnnounced)).toEqual(['notice', 'decided'])
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
    '县区推荐',
    '形式审查',
    '评审中',
    '待公布',
    '公示中',
    '已公布',
  ])
})

test('each phase permits exactly what the rules of the contest say', () => {
  const actions = Object.keys(permitted) as ContestAction[]
  const row = (action: ContestAction) => phases.map((phase) => (may(action, phase) ? '●' : '·')).join(' ')
  // upcoming, submission, forwarding, screening, reviewing, deliberation, notice, decided
  expect(actions.map((action) => `${row(action)} ${action}`)).toEqual([
    '● ● ● ● ● ● · · draft',
    '· ● · · · · · · submit',
    '· ● ● ● · · · · resubmit',
    '· ● ● ● · · · · withdraw',
    '· ● ● · · · · · forward',
    '· ● ● ● · · · · screen',
    '· ● ● ● · · · · return',
    '· · · ● ● · · · blind',
    '· · · ● ● · · · assign',
    '· · · · ● · · · score',
    '· · · · ● · · · recuse',
    '· · · · ● ● · · key-in',
    '· · · · ● · · · advance',
    '· · · · · ● · · change-award',
    '· · · · · ● · · announce',
    '· · · · · · ● · object',
    '· · · · · · ● · decide',
    '· · · · · · · ● certify',
  ])
})

test('a school is allowed in the last second of the grace and refused after it', () => {
  for (const clock of [campaign, forwarding]) {
    expect(requirePhase(clock, 'submit', at('09-25 17:59:59'))).toBe(undefined)
    expect(refused(() => requirePhase(clock, 'submit', at('09-25 18:00:00')))).toEqual({
      code: 'conflict',
      message: '征集已于 2026年9月25日 18:00 截止（含 30 分钟宽限），不能再提交；草稿已为您保留。',
    })
  }
})

test('without grace the refusal does not speak of it', () => {
  const strict = { schedule: { ...schedule, graceMinutes: 0 } }
  expect(requirePhase(strict, 'submit', at('09-25 17:29:59'))).toBe(undefined)
  expect(refused(() => requirePhase(strict, 'submit', at('09-25 17:30:00'))).message).toBe(
    '征集已于 2026年9月25日 17:30 截止，不能再提交；草稿已为您保留。',
  )
})

test('a district forwards from the opening to the last second of its time and is refused after it', () => {
  expect(refused(() => requirePhase(forwarding, 'forward', at('09-01 08:59:59'))).message).toBe(
    '征集将于 2026年9月1日 09:00 开始，届时才能推荐。',
  )
  expect(requirePhase(forwarding, 'forward', at('09-01 09:00:00'))).toBe(undefined)
  expect(requirePhase(forwarding, 'forward', at('10-10 17:29:59'))).toBe(undefined)
  expect(refused(() => requirePhase(forwarding, 'forward', at('10-10 17:30:00')))).toEqual({
    code: 'conflict',
    message: '县区推荐已于 2026年10月10日 17:30 截止，不能再推荐；如需补报请联系评审秘书。',
  })
})

test('where schools submit straight to the office, a district is refused at any time', () => {
  for (const time of ['08-31 12:00:00', '09-10 00:00:00', '10-01 00:00:00', '12-01 00:00:00'])
    expect(refused(() => requirePhase(campaign, 'forward', at(time)))).toEqual({
      code: 'conflict',
      message: '本次征集不设县区推荐，学校提交的作品直接进入形式审查。',
    })
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
  ['blind', '09-10 00:00:00', '征集将于 2026年9月25日 18:00 截止（含 30 分钟宽限），届时才能处理盲评副本。'],
  ['blind', '11-01 00:00:00', '评审已于 2026年10月31日 18:00 结束，不能再处理盲评副本；副本仍可查看。'],
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
  ['key-in', '10-16 08:59:59', '评审将于 2026年10月16日 09:00 开始，届时才能代录评分。'],
  ['advance', '10-16 08:59:59', '评审将于 2026年10月16日 09:00 开始，届时才能确定晋级作品。'],
  [
    'advance',
    '10-31 18:00:00',
    '评审已于 2026年10月31日 18:00 结束，不能再确定晋级作品；如需调整请先延长评审时间。',
  ],
  ['change-award', '10-31 17:59:59', '评审将于 2026年10月31日 18:00 结束，届时才能调整奖项。'],
  ['announce', '10-31 17:59:59', '评审将于 2026年10月31日 18:00 结束，届时才能公布结果。'],
  ['object', '11-09 00:00:00', '结果还没有公示，不能登记异议。'],
  ['decide', '09-10 00:00:00', '结果还没有公示，不能确认最终结果。'],
  ['certify', '11-09 00:00:00', '最终结果还没有公布，不能制作证书。'],
])('%s on %s is refused, saying when', (action, time, message) => {
  expect(refused(() => requirePhase(campaign, action, at(time)))).toEqual({ code: 'conflict', message })
})

test.each<[ContestAction, string, string | null]>([
  ['assign', '09-10 00:00:00', '县区推荐将于 2026年10月10日 17:30 截止，届时才能分配评委。'],
  ['assign', '10-10 17:29:59', '县区推荐将于 2026年10月10日 17:30 截止，届时才能分配评委。'],
  ['assign', '10-10 17:30:00', null],
  ['screen', '10-01 00:00:00', null],
  ['return', '10-01 00:00:00', null],
  ['resubmit', '10-12 00:00:00', null],
  ['withdraw', '10-10 17:30:00', null],
  ['draft', '10-01 00:00:00', null],
])('with forwarding, %s on %s: %s', (action, time, message) => {
  const act = () => requirePhase(forwarding, action, at(time))
  if (message === null) expect(act()).toBe(undefined)
  else expect(refused(act)).toEqual({ code: 'conflict', message })
})

test('judges and clerks work until the last round ends, and the announcement waits for it', () => {
  for (const action of ['score', 'recuse', 'assign', 'advance', 'key-in'] as const)
    expect(requirePhase(twoRounds, action, at('11-08 17:59:59'))).toBe(undefined)
  expect(refused(() => requirePhase(twoRounds, 'score', at('11-08 18:00:00'))).message).toBe(
    '评审已于 2026年11月8日 18:00 结束，不能再评分；如有疑问请联系评审秘书。',
  )
  expect(refused(() => requirePhase(twoRounds, 'announce', at('11-01 00:00:00'))).message).toBe(
    '评审将于 2026年11月8日 18:00 结束，届时才能公布结果。',
  )
  expect(requirePhase(twoRounds, 'announce', at('11-08 18:00:00'))).toBe(undefined)
})

test('paper sheets are keyed in after the round, until the announcement', () => {
  expect(requirePhase(campaign, 'key-in', at('11-09 00:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'key-in', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公示，不能再代录评分；如需更正请走异议处理程序。',
  )
})

test('an award is changed after the review, until the announcement', () => {
  expect(requirePhase(campaign, 'change-award', at('11-09 00:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'change-award', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公示，不能再调整奖项；如需更正请走异议处理程序。',
  )
})

test('the result is announced once', () => {
  expect(requirePhase(campaign, 'announce', at('11-10 10:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'announce', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公示，不能再公布结果；如需更正请走异议处理程序。',
  )
})

test('objections are taken and the result is decided in the notice, and not after the decision', () => {
  for (const action of ['object', 'decide'] as const)
    expect(requirePhase(announced, action, at('11-12 09:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(decided, 'object', at('11-18 10:00:01'))).message).toBe(
    '最终结果已于 2026年11月18日 10:00 公布，不能再登记异议；如需更正请联系主办单位。',
  )
  expect(refused(() => requirePhase(decided, 'decide', at('11-18 10:00:01'))).message).toBe(
    '最终结果已于 2026年11月18日 10:00 公布，不能再确认最终结果；最终结果不再更改。',
  )
})

test('certificates are made after the decision, and not in the notice', () => {
  expect(requirePhase(decided, 'certify', at('11-18 10:00:00'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'certify', at('11-18 10:00:00')))).toEqual({
    code: 'conflict',
    message: '最终结果还没有公布，不能制作证书。',
  })
})

test('after the announcement every refusal speaks of it, even should the dates be moved', () => {
  const moved = { ...announced, schedule: { ...schedule, submissionClosesAt: '2027-09-25T17:30:00+08:00' } }
  expect(refused(() => requirePhase(moved, 'submit', at('12-01 00:00:00'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公示，不能再提交；草稿已为您保留。',
  )
})

test('a draft can be changed until the announcement', () => {
  expect(requirePhase(campaign, 'draft', at('08-01 00:00:00'))).toBe(undefined)
  expect(requirePhase(campaign, 'draft', at('11-10 09:59:59'))).toBe(undefined)
  expect(refused(() => requirePhase(announced, 'draft', at('11-10 10:00:01'))).message).toBe(
    '结果已于 2026年11月10日 10:00 公示，不能再修改草稿；草稿仍可查看。',
  )
})

test.each([
  ['09-25 17:29:59', false],
  ['09-25 17:30:00', true],
  ['09-25 17:59:59', true],
  ['09-25 18:00:00', false],
])('work handed in on %s: late is %s', (time, late) => {
  expect(isLate(campaign, at(time))).toBe(late)
  expect(isLate(forwarding, at(time))).toBe(late)
})

test('the grace is over its minutes after the deadline', () => {
  expect(graceEndOf(schedule)).toBe(at('09-25 18:00:00').getTime())
  expect(graceEndOf({ ...schedule, graceMinutes: 0 })).toBe(at('09-25 17:30:00').getTime())
})

const instants = fc.date({ min: new Date('2025-12-01'), max: new Date('2026-09-01'), noInvalidDate: true })

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

test('there is a phase of forwarding exactly when its end is set', () => {
  fc.assert(
    fc.property(schedules, (someSchedule) => {
      const afterGrace = new Date(graceEndOf(someSchedule))
      const isForwarding = phaseAt({ schedule: someSchedule }, afterGrace) === 'forwarding'
      expect(isForwarding).toBe(Boolean(someSchedule.forwardingClosesAt))
    }),
  )
})

test('an action is refused exactly when its phase does not permit it, forwarding also without its phase', () => {
  const actions = fc.constantFrom(...(Object.keys(permitted) as ContestAction[]))
  const stamps = fc.constantFrom<('announcedAt' | 'decidedAt')[]>(
    [],
    ['announcedAt'],
    ['announcedAt', 'decidedAt'],
  )
  fc.assert(
    fc.property(schedules, instants, actions, stamps, (someSchedule, now, action, stamped) => {
      const clock: CampaignClock = {
        schedule: someSchedule,
        ...Object.fromEntries(stamped.map((name) => [name, now.toISOString()])),
      }
      const direct = action === 'forward' && !someSchedule.forwardingClosesAt
      const allowed = permitted[action].includes(phaseAt(clock, now)) && !direct
      const act = () => requirePhase(clock, action, now)
      if (allowed) expect(act()).toBe(undefined)
      else expect(refused(act)).toEqual({ code: 'conflict', message: expect.stringMatching(/。$/) })
    }),
    { numRuns: 500 },
  )
})
