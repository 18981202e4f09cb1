import type { CampaignClock, Schedule } from '@cms/domain/campaign'
import { requirePhase } from '@cms/domain/campaign'
import { checkExtension, type Extension, extensionOf, requireSubmission } from '@cms/domain/extension'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allowed } from './allowed'
import { refused } from './refused'
import { schedules } from './schedules'

const schedule: Schedule = {
  opensAt: '2026-09-01T09:00:00+08:00',
  submissionClosesAt: '2026-09-25T17:30:00+08:00',
  graceMinutes: 30,
  forwardingClosesAt: '2026-10-10T17:30:00+08:00',
  reviewOpensAt: '2026-10-16T09:00:00+08:00',
  reviewClosesAt: '2026-10-31T18:00:00+08:00',
}
const extension: Extension = {
  school: 'lotus',
  until: '2026-10-12T12:00:00+08:00',
  reason: '台风停课，校园停电三天。',
}
const campaign = { schedule, extensions: [extension] }
const direct = { ...campaign, schedule: { ...schedule, forwardingClosesAt: null } }
const closed = '征集已于 2026年9月25日 18:00 截止（含 30 分钟宽限），不能再提交；草稿已为您保留。'

/** An instant told in Chinese time, such as 10-12 12:00:00. */
const at = (text: string) => new Date(`2026-${text.replace(' ', 'T')}+08:00`)

test.each([
  ['with forwarding', campaign],
  ['without forwarding', direct],
])('%s, an extended school hands in until its own deadline and is refused after it', (_, clock) => {
  expect(requireSubmission(clock, 'lotus', at('09-25 17:59:59'))).toBe(undefined)
  expect(requireSubmission(clock, 'lotus', at('09-25 18:00:00'))).toBe(undefined)
  expect(requireSubmission(clock, 'lotus', at('10-12 11:59:59'))).toBe(undefined)
  expect(refused(() => requireSubmission(clock, 'lotus', at('10-12 12:00:00')))).toEqual({
    code: 'conflict',
    message: '贵校的延期已于 2026年10月12日 12:00 截止，不能再提交；草稿已为您保留。',
  })
})

test('another school is held to the deadline of all', () => {
  expect(requireSubmission(campaign, 'cedar', at('09-25 17:59:59'))).toBe(undefined)
  expect(refused(() => requireSubmission(campaign, 'cedar', at('09-25 18:00:00')))).toEqual({
    code: 'conflict',
    message: closed,
  })
})

test('an extension does not open a campaign before its time', () => {
  expect(refused(() => requireSubmission(campaign, 'lotus', at('09-01 08:59:59'))).message).toBe(
    '征集将于 2026年9月1日 09:00 开始，届时才能提交。',
  )
  expect(requireSubmission(campaign, 'lotus', at('09-01 09:00:00'))).toBe(undefined)
})

test('an extension ends with screening, should the review be moved before it', () => {
  const moved = { ...campaign, schedule: { ...schedule, reviewOpensAt: '2026-10-11T09:00:00+08:00' } }
  expect(requireSubmission(moved, 'lotus', at('10-11 08:59:59'))).toBe(undefined)
  expect(refused(() => requireSubmission(moved, 'lotus', at('10-11 09:00:00'))).message).toBe(closed)
})

test('an extension does not outlive the announcement', () => {
  const announced = { ...campaign, announcedAt: '2026-10-11T09:00:00+08:00' }
  expect(refused(() => requireSubmission(announced, 'lotus', at('10-12 00:00:00'))).message).toBe(
    '结果已于 2026年10月11日 09:00 公示，不能再提交；草稿已为您保留。',
  )
})

test('of two extensions of a school the last one given counts', () => {
  const shorter = { ...extension, until: '2026-09-30T12:00:00+08:00' }
  const extensions = [extension, { ...extension, school: 'cedar' }, shorter]
  expect(extensionOf(extensions, 'lotus')).toEqual(shorter)
  expect(extensionOf(extensions, 'bamboo')).toBe(undefined)
  expect(requireSubmission({ ...campaign, extensions }, 'lotus', at('09-30 11:59:59'))).toBe(undefined)
  expect(
    refused(() => requireSubmission({ ...campaign, extensions }, 'lotus', at('09-30 12:00:00'))).message,
  ).toBe('贵校的延期已于 2026年9月30日 12:00 截止，不能再提交；草稿已为您保留。')
})

test.each([
  ['in the middle of screening', {}],
  ['a second after the grace', { until: '2026-09-25T18:00:01+08:00' }],
  ['as review begins', { until: schedule.reviewOpensAt }],
])('an extension that ends %s is accepted', (_, change) => {
  expect(checkExtension({ ...extension, ...change }, campaign)).toBe(undefined)
})

test.each([
  ['without a reason', { reason: ' ' }, 'reason', '请写明延期的原因，纪检监督可以查到。'],
  ['to no date', { until: '' }, 'until', '延期不是有效的时间，请重新选择。'],
  [
    'to the end of the grace, which everybody has',
    { until: '2026-09-25T18:00:00+08:00' },
    'until',
    '延期须晚于征集截止时间（含宽限），请重新选择。',
  ],
  [
    'into the review',
    { until: '2026-10-16T09:00:01+08:00' },
    'until',
    '延期不能晚于评审开始时间，请重新选择。',
  ],
])('an extension %s is refused', (_, change, field, message) => {
  expect(refused(() => checkExtension({ ...extension, ...change }, campaign))).toEqual({
    code: 'invalid',
    message,
    field,
  })
})

test('an extension only ever adds time: who may hand in without it may hand in with it', () => {
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  fc.assert(
    fc.property(schedules, instants, instants, (someSchedule, until, now) => {
      const clock: CampaignClock = { schedule: someSchedule }
      const extensions = [{ ...extension, until: until.toISOString() }]
      const without = allowed(() => requirePhase(clock, 'submit', now))
      const withIt = allowed(() => requireSubmission({ ...clock, extensions }, 'lotus', now))
      const added =
        now < until && now < new Date(someSchedule.reviewOpensAt) && now >= new Date(someSchedule.opensAt)
      expect(withIt).toBe(without || added)
    }),
    { numRuns: 500 },
  )
})
