import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDays, inMinutes, makeCampaign, makeEntry, schedules } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let closed: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const over = '征集已于 2026年9月25日 18:00 截止，不能再提交；草稿已为您保留。'

beforeEach(async () => {
  closed = await makeCampaign(world.payload, 'screening', {
    schedule: {
      ...schedules.screening,
      opensAt: '2026-09-01T01:00:00.000Z',
      submissionClosesAt: '2026-09-25T10:00:00.000Z',
      graceMinutes: 0,
    },
  })
})

const submit = (person: PersonName, entry: string) =>
  world.call(person, 'POST', '/api/actions/submit-entry', { entry })

const extend = (of: Campaign, until: string, school = world.town.schools.lotus) =>
  world.call('secretary', 'POST', '/api/actions/extend-deadline', {
    campaign: of.id,
    school,
    until,
    reason: '学校停电两天',
  })

const draft = (of: Campaign, school: string, change: Partial<Entry> = {}) =>
  makeEntry(world.payload, of, school, change)

test('a school with an extension begins, changes and hands in after the deadline; another is refused', async () => {
  const { schools } = world.town
  expect((await extend(closed, inDays(1))).status).toBe(200)
  const begin = (person: PersonName) =>
    world.call(person, 'POST', '/api/entries', { campaign: closed.id, title: '晚交', category: 'culture' })
  const made = await begin('owner')
  expect([made.status, told(await begin('rival'))]).toEqual([201, [409, over, undefined]])

  const own = await draft(closed, schools.lotus)
  expect((await world.call('owner', 'PATCH', `/api/entries/${own.id}`, { title: '改题' })).status).toBe(200)
  const { body } = await submit('owner', own.id)
  expect([body.status, body.late]).toEqual(['submitted', false])
  const other = await draft(closed, schools.bamboo)
  expect(told(await submit('rival', other.id))).toEqual([409, over, undefined])
})

test('an extension that has ended is over, told by its own time', async () => {
  const { payload, town } = world
  const { id } = await makeCampaign(payload, 'screening')
  await payload.update({
    collection: 'campaigns',
    id,
    data: { extensions: [{ school: town.schools.lotus, until: '2026-09-28T04:00:00.000Z', reason: '停电' }] },
  })
  const entry = await draft(
    await payload.findByID({ collection: 'campaigns', id, depth: 0 }),
    town.schools.lotus,
  )
  expect(told(await submit('owner', entry.id))).toEqual([
    409,
    '贵校的延期已于 2026年9月28日 12:00 截止，不能再提交；草稿已为您保留。',
    undefined,
  ])
})

test.each([
  ['without a reason', { reason: ' ' }, '请写明延期的原因，纪检监督可以查到。', 'reason'],
  [
    'that is no later than the deadline',
    { until: '2026-09-25T10:00:00.000Z' },
    '延期须晚于征集截止时间（含宽限），请重新选择。',
    'until',
  ],
  ['that is past already', { until: '2026-09-28T10:00:00.000Z' }, '延期须晚于现在，请重新选择。', 'until'],
  ['into the review', { until: inDays(4) }, '延期不能晚于评审开始时间，请重新选择。', 'until'],
])('an extension %s is not given', async (_, change, sentence, field) => {
  const answer = await world.call('secretary', 'POST', '/api/actions/extend-deadline', {
    campaign: closed.id,
    school: world.town.schools.lotus,
    until: inDays(1),
    reason: '停电',
    ...change,
  })
  expect(told(answer)).toEqual([400, sentence, field])
  const kept = await world.payload.findByID({ collection: 'campaigns', id: closed.id, depth: 0 })
  expect(kept.extensions).toEqual([])
})

test('an extension is on record: on the campaign, and in the log with who gave it and why', async () => {
  const until = inDays(1)
  await extend(closed, until)
  const seen = await world.call('observer', 'GET', `/api/campaigns/${closed.id}`, { depth: 0 })
  const { lotus } = world.town.schools
  expect(seen.body.extensions).toEqual([
    expect.objectContaining({ school: lotus, until, reason: '学校停电两天' }),
  ])
  const log = await world.call('observer', 'GET', '/api/audit-log', {
    'where[targetId][equals]': closed.id,
    sort: '-createdAt',
    limit: 1,
  })
  const [line] = log.body.docs
  expect([line.actorName, line.role, JSON.stringify(line.changes).includes('学校停电两天')]).toEqual([
    'secretary 的姓名',
    'secretary',
    true,
  ])
  const shown = await world.call('owner', 'GET', `/api/campaigns/${closed.id}`)
  expect(shown.body.extensions).toEqual([])
})

test('handed in by extension after the districts have forwarded, an entry goes to the office within the district’s quota', async () => {
  const { districts, schools } = world.town
  const forwarded = await makeCampaign(world.payload, 'screening', {
    schedule: { ...schedules.screening, forwardingClosesAt: inDays(-1), graceMinutes: 0 },
    quotas: { perSchool: 9, districts: [{ district: districts.north, max: 1 }] },
  })
  await extend(forwarded, inDays(1))
  const [first, second] = [await draft(forwarded, schools.lotus), await draft(forwarded, schools.lotus)]
  expect((await submit('owner', first.id)).body.status).toBe('forwarded')
  expect(told(await submit('owner', second.id))).toEqual([
    409,
    '本县区最多报送 1 件，名额已用完；草稿已为您保留。',
    undefined,
  ])
})

test('what its district returned is handed in again only while the district can still forward it', async () => {
  const { schools } = world.town
  const change = { status: 'returned' as const, submittedAt: inDays(-4), returnReason: '县区：再改改' }
  const open = await makeCampaign(world.payload, 'forwarding')
  const inTime = await draft(open, schools.lotus, change)
  expect((await submit('owner', inTime.id)).body.status).toBe('submitted')

  const after = await makeCampaign(world.payload, 'screening', {
    schedule: {
      ...schedules.screening,
      submissionClosesAt: '2026-09-25T10:00:00.000Z',
      forwardingClosesAt: '2026-09-29T10:00:00.000Z',
      graceMinutes: 0,
      opensAt: '2026-09-01T01:00:00.000Z',
    },
  })
  const tooLate = await draft(after, schools.lotus, change)
  expect(told(await submit('owner', tooLate.id))).toEqual([
    409,
    '征集已于 2026年9月25日 18:00 截止，不能再提交；草稿已为您保留。',
    undefined,
  ])
  const byOffice = await draft(after, schools.lotus, { ...change, forwardedAt: inDays(-2) })
  expect((await submit('owner', byOffice.id)).body.status).toBe('forwarded')
})

test('a school cannot begin an entry before the campaign opens, and can once it has', async () => {
  const { payload } = world
  const later = { ...schedules.submission, graceMinutes: 0, opensAt: inMinutes(60) }
  const upcoming = await makeCampaign(payload, 'submission', { schedule: later })
  const begin = () =>
    world.call('owner', 'POST', '/api/entries', { campaign: upcoming.id, title: '早', category: 'culture' })
  const [status, sentence] = told(await begin())
  expect([status, sentence?.endsWith('开始，届时才能提交。')]).toEqual([409, true])
  await payload.update({
    collection: 'campaigns',
    id: upcoming.id,
    data: { schedule: { ...later, opensAt: inMinutes(-1) } },
  })
  expect((await begin()).status).toBe(201)
})
