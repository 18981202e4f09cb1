import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDays, makeCampaign, makeEntry, schedules } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'forwarding')
})

const handedIn = (change: Partial<Entry> = {}, school = world.town.schools.lotus, of = campaign) =>
  makeEntry(world.payload, of, school, { status: 'submitted', submittedAt: inDays(-4), ...change })

const act = (person: PersonName, name: string, data: Record<string, unknown>) =>
  world.call(person, 'POST', `/api/actions/${name}`, data)

const forward = (entries: string[], of = campaign) =>
  act('district', 'forward-entries', { campaign: of.id, entries })

const desk = async (person: PersonName = 'district', of = campaign) =>
  (await world.call(person, 'GET', '/api/actions/open-forwarding', { campaign: of.id })).body

const statusOf = async (id: string) =>
  (await world.payload.findByID({ collection: 'entries', id, depth: 0 })).status

const titlesOf = (rows: { title: string }[]) => rows.map(({ title }) => title)

test('a district officer sees what its schools have handed in, and nothing of another district or of drafts', async () => {
  const { schools } = world.town
  await handedIn({ title: '莲一' })
  await handedIn({ title: '竹一', submittedAt: inDays(-5) }, schools.bamboo)
  await handedIn({ title: '石一' }, schools.stone)
  await handedIn({ title: '草稿', status: 'draft' })
  await handedIn({ title: '撤回的', status: 'withdrawn' })
  expect(titlesOf((await desk()).ranked)).toEqual(['竹一', '莲一'])
  expect(titlesOf((await desk('otherDistrict')).ranked)).toEqual(['石一'])
})

test('a district puts entries in order; what comes later stands last', async () => {
  const [first, second] = [await handedIn({ title: '甲' }), await handedIn({ title: '乙' })]
  const order = [second.id, first.id]
  expect((await act('district', 'rank-entries', { campaign: campaign.id, order })).body).toEqual({ order })
  await handedIn({ title: '丙', submittedAt: inDays(-5) })
  expect(titlesOf((await desk()).ranked)).toEqual(['乙', '甲', '丙'])
})

test('another district ranks, forwards, takes back and returns nothing that is not its own', async () => {
  const entry = await handedIn()
  const own = await handedIn({}, world.town.schools.stone)
  const gone = '所选作品中有的已撤回或不属于本县区，请刷新页面后重新选择。'
  const one = { campaign: campaign.id, entries: [own.id, entry.id] }
  const said = [
    await act('otherDistrict', 'rank-entries', { campaign: campaign.id, order: [entry.id] }),
    await act('otherDistrict', 'forward-entries', one),
    await act('otherDistrict', 'take-back-entries', one),
  ]
  expect(said.map(told)).toEqual(Array(3).fill([404, gone, 'entries']))
  expect((await act('otherDistrict', 'return-entry', { entry: entry.id, reason: '不行' })).status).toBe(404)
  expect([await statusOf(entry.id), await statusOf(own.id)]).toEqual(['submitted', 'submitted'])
  expect((await act('otherDistrict', 'forward-entries', { ...one, entries: [own.id] })).status).toBe(200)
})

test('forty-six are the quota: the forty-seventh is refused until another is taken back', async () => {
  const { districts } = world.town
  const full = await makeCampaign(world.payload, 'forwarding', {
    quotas: { perSchool: 100, districts: [{ district: districts.north, min: 40, max: 46 }] },
  })
  const entries: string[] = []
  while (entries.length < 47) entries.push((await handedIn({}, undefined, full)).id)
  const [last = '', ...chosen] = entries
  expect(told(await forward(entries, full))).toEqual([
    409,
    '本县区最多报送 46 件，名额已用完；所选作品都没有推荐，请少选几件，或先取消推荐其他作品。',
    undefined,
  ])
  expect((await desk('district', full)).quotas).toEqual([
    { label: '本县区', used: 0, max: 46, min: 40, left: 46 },
  ])
  expect((await forward(chosen, full)).body).toEqual({ forwarded: 46 })
  expect((await forward([last], full)).status).toBe(409)
  const [swapped = ''] = chosen
  const back = await act('district', 'take-back-entries', { campaign: full.id, entries: [swapped] })
  expect([back.body, await statusOf(swapped)]).toEqual([{ takenBack: 1 }, 'submitted'])
  expect((await forward([last], full)).body).toEqual({ forwarded: 1 })
}, 120_000)

test('a category has a quota of its own: over it none is forwarded, within it all are', async () => {
  const quotas = { perSchool: 9, districts: [], categories: [{ category: 'culture', max: 1 }] }
  const bounded = await makeCampaign(world.payload, 'forwarding', { quotas })
  const culture = [await handedIn({}, undefined, bounded), await handedIn({}, undefined, bounded)]
  const other = await handedIn({ category: 'oversight' }, undefined, bounded)
  const [one = '', two = ''] = culture.map(({ id }) => id)
  expect(told(await forward([other.id, one, two], bounded))[1]).toBe(
    '本县区“清廉文化”类最多报送 1 件，名额已用完；所选作品都没有推荐，请少选几件，或先取消推荐其他作品。',
  )
  expect([await statusOf(other.id), await statusOf(one)]).toEqual(['submitted', 'submitted'])
  expect((await forward([other.id, one], bounded)).body).toEqual({ forwarded: 2 })
})

test('a district that has not reached its least number is told how many are missing', async () => {
  const quotas = { perSchool: 9, districts: [{ district: world.town.districts.north, min: 2, max: 5 }] }
  const least = await makeCampaign(world.payload, 'forwarding', { quotas })
  const [one, two] = [await handedIn({}, undefined, least), await handedIn({}, undefined, least)]
  await forward([one.id], least)
  expect((await desk('district', least)).short).toEqual([{ label: '本县区', min: 2, missing: 1 }])
  await forward([two.id], least)
  expect((await desk('district', least)).short).toEqual([])
})

test('a district returns an entry with a reason; the school mends it, hands it in again, and it is forwarded', async () => {
  const open = await makeCampaign(world.payload, 'submission', {
    schedule: { ...schedules.submission, forwardingClosesAt: inDays(5), graceMinutes: 30 },
  })
  const { id } = await handedIn({}, undefined, open)
  expect(told(await act('district', 'return-entry', { entry: id, reason: ' ' }))).toEqual([
    400,
    '请写明原因，学校要据此修改。',
    'reason',
  ])
  const reason = '成效部分没有数据，请补充。'
  expect((await act('district', 'return-entry', { entry: id, reason })).body).toEqual({
    id,
    status: 'returned',
  })
  const seen = (await world.call('owner', 'GET', `/api/entries/${id}`)).body
  expect([seen.status, seen.returnReason]).toEqual(['returned', `县区：${reason}`])
  expect((await world.call('owner', 'PATCH', `/api/entries/${id}`, { title: '补了数据' })).status).toBe(200)
  expect((await act('owner', 'submit-entry', { entry: id })).body.status).toBe('submitted')
  expect((await forward([id], open)).body).toEqual({ forwarded: 1 })
})

test('what the office returns after it was forwarded comes back forwarded and keeps its place in the quota', async () => {
  const quotas = { perSchool: 9, districts: [{ district: world.town.districts.north, max: 1 }] }
  const full = await makeCampaign(world.payload, 'forwarding', { quotas })
  const [entry, other] = [await handedIn({}, undefined, full), await handedIn({}, undefined, full)]
  await forward([entry.id], full)
  await world.payload.update({ collection: 'entries', id: entry.id, data: { status: 'returned' }, depth: 0 })
  expect((await forward([other.id], full)).status).toBe(409)
  expect((await act('owner', 'submit-entry', { entry: entry.id })).body.status).toBe('forwarded')
})

test('what has been forwarded is not returned by the district before it is taken back, nor once the office has accepted it', async () => {
  const entry = await handedIn()
  const reason = '再看看'
  await forward([entry.id])
  expect(told(await act('district', 'return-entry', { entry: entry.id, reason }))[1]).toBe(
    '作品已推荐，请先取消推荐，再退回学校。',
  )
  const one = { campaign: campaign.id, entries: [entry.id] }
  expect((await act('district', 'take-back-entries', one)).status).toBe(200)
  expect((await act('district', 'return-entry', { entry: entry.id, reason })).status).toBe(200)
  await world.payload.update({ collection: 'entries', id: entry.id, data: { status: 'accepted' }, depth: 0 })
  expect([
    told(await act('district', 'return-entry', { entry: entry.id, reason }))[1],
    told(await act('district', 'take-back-entries', one))[1],
  ]).toEqual([
    '作品通过审查，县区不能再退回；如有问题请联系评审秘书。',
    '作品当前为“通过审查”，不能取消推荐；如需更正请由评审秘书退回。',
  ])
})

test('once forwarding is closed nothing is ranked, forwarded, taken back or returned, and the list can still be read', async () => {
  const closed = await makeCampaign(world.payload, 'screening', {
    schedule: {
      ...schedules.screening,
      opensAt: '2026-09-01T01:00:00.000Z',
      submissionClosesAt: '2026-09-25T10:00:00.000Z',
      forwardingClosesAt: '2026-09-29T10:00:00.000Z',
      graceMinutes: 0,
    },
  })
  const entry = await handedIn({ title: '来不及' }, undefined, closed)
  const one = { campaign: closed.id, entries: [entry.id] }
  const said = [
    await act('district', 'rank-entries', { campaign: closed.id, order: [entry.id] }),
    await act('district', 'forward-entries', one),
    await act('district', 'take-back-entries', one),
    await act('district', 'return-entry', { entry: entry.id, reason: '太晚了' }),
  ]
  const over = '县区推荐已于 2026年9月29日 18:00 截止，不能再推荐；如需补报请联系评审秘书。'
  expect(said.map(told)).toEqual(Array(4).fill([409, over, undefined]))
  const { closed: why, ranked } = await desk('district', closed)
  expect([why, titlesOf(ranked)]).toEqual([over, ['来不及']])
})

test('in a campaign without forwarding there is nothing to forward', async () => {
  const straight = await makeCampaign(world.payload, 'submission')
  const entry = await handedIn({}, undefined, straight)
  expect(told(await forward([entry.id], straight))).toEqual([
    409,
    '本次征集不设县区推荐，学校提交的作品直接进入形式审查。',
    undefined,
  ])
})
