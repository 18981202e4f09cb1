import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, makeCampaign, makeEntry, schedules } from '../support/make'
import type { PersonName } from '../support/people'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

const submit = (person: PersonName, entry: string) =>
  world.call(person, 'POST', '/api/actions/submit-entry', { entry })

const draft = (of: Campaign, change: Partial<Entry> = {}, school = world.town.schools.lotus) =>
  makeEntry(world.payload, of, school, change)

const bounded = (quotas: Partial<Campaign['quotas']>, schedule: object = {}) =>
  makeCampaign(world.payload, 'submission', {
    quotas: { perSchool: 9, ...quotas },
    schedule: { ...schedules.submission, graceMinutes: 0, ...schedule },
  })

const full = (whose: string, most = 1) => [
  409,
  `${whose}最多报送 ${most} 件，名额已用完；草稿已为您保留。`,
  undefined,
]

test('an author hands in no more than the campaign allows; a name twice on one entry is one author', async () => {
  const campaign = await bounded({ perAuthor: 1 })
  const by = (...names: string[]) => draft(campaign, { authors: names.map((name) => ({ name })) })
  const [first, second, third] = [await by('韦明', '韦明 '), await by('覃莲', '韦明'), await by('覃莲')]
  expect((await submit('owner', first.id)).status).toBe(200)
  expect(told(await submit('owner', second.id))).toEqual(full('每位作者（韦明）'))
  expect((await submit('owner', third.id)).status).toBe(200)
})

test('authors of one name at two schools are two people', async () => {
  const campaign = await bounded({ perAuthor: 1 })
  const authors = [{ name: '李伟' }]
  const own = await draft(campaign, { authors })
  const neighbour = await draft(campaign, { authors }, world.town.schools.bamboo)
  expect([(await submit('owner', own.id)).status, (await submit('rival', neighbour.id)).status]).toEqual([
    200, 200,
  ])
})

test('a returned entry keeps its place, but an author who has none left is not added to it', async () => {
  const campaign = await bounded({ perSchool: 2, perAuthor: 1 })
  const first = await draft(campaign, { authors: [{ name: '韦明' }] })
  const second = await draft(campaign, { authors: [{ name: '覃莲' }] })
  await submit('owner', first.id)
  await submit('owner', second.id)
  const returned = { status: 'returned' as const, authors: [{ name: '覃莲' }, { name: '韦明' }] }
  await world.payload.update({ collection: 'entries', id: second.id, data: returned, depth: 0 })
  expect(told(await submit('owner', second.id))).toEqual([
    409,
    '每位作者（韦明）最多报送 1 件，名额已用完；修改已为您保留。',
    undefined,
  ])
  const own = { authors: [{ name: '覃莲' }] }
  await world.payload.update({ collection: 'entries', id: second.id, data: own, depth: 0 })
  expect((await submit('owner', second.id)).status).toBe(200)
})

test('without forwarding, a district’s quota of a category binds its schools as they hand in', async () => {
  const campaign = await bounded({ categories: [{ category: 'culture', max: 1 }] })
  const { bamboo, stone } = world.town.schools
  const first = await draft(campaign)
  const neighbour = await draft(campaign, {}, bamboo)
  const other = await draft(campaign, { category: 'oversight' }, bamboo)
  expect((await submit('owner', first.id)).status).toBe(200)
  expect(told(await submit('rival', neighbour.id))).toEqual(full('本县区“清廉文化”类'))
  expect((await submit('rival', other.id)).status).toBe(200)
  const elsewhere = await draft(campaign, { status: 'submitted' }, stone)
  expect(elsewhere.status).toBe('submitted')
})

test('with forwarding, schools hand in more than the district may forward', async () => {
  const { districts } = world.town
  const campaign = await bounded(
    { districts: [{ district: districts.north, max: 1 }] },
    { forwardingClosesAt: inDays(5) },
  )
  const [first, second] = [await draft(campaign), await draft(campaign)]
  expect([(await submit('owner', first.id)).status, (await submit('owner', second.id)).status]).toEqual([
    200, 200,
  ])
})

test('the desk of an entry tells until when, how many are left for whom, and what is still missing', async () => {
  const { districts } = world.town
  const campaign = await bounded({
    perSchool: 2,
    perAuthor: 1,
    districts: [{ district: districts.north, min: 2, max: 6 }],
    categories: [{ category: 'culture', max: 3 }],
  })
  const first = await draft(campaign, { authors: [{ name: '韦明' }] })
  await submit('owner', first.id)
  const entry = await draft(campaign, {
    authors: [{ name: '韦明' }],
    pledge: false,
    aiUse: { used: 'used' },
  })
  const { body } = await world.call('owner', 'GET', '/api/actions/open-entry-desk', {
    campaign: campaign.id,
    entry: entry.id,
  })
  expect([body.phase, body.deadline, body.extension, body.closed]).toEqual([
    'submission',
    campaign.schedule.submissionClosesAt,
    null,
    null,
  ])
  expect(body.quotas).toEqual([
    { label: '每校', used: 1, max: 2, min: null, left: 1 },
    { label: '每位作者（韦明）', used: 1, max: 1, min: null, left: 0 },
    { label: '本县区', used: 1, max: 6, min: 2, left: 5 },
    { label: '本县区“清廉文化”类', used: 1, max: 3, min: null, left: 2 },
  ])
  expect(body.missing.map(({ field }: { field: string }) => field)).toEqual(['aiUse.disclosure', 'pledge'])
  expect([body.characters, body.limits.maxCharacters, body.pledge.version]).toEqual([12, 3000, '1'])
})

test('the desk shows a school its own extension and no other’s, and nobody else’s entry', async () => {
  const { lotus, bamboo } = world.town.schools
  const campaign = await makeCampaign(world.payload, 'screening')
  const until = inDays(1)
  await world.call('secretary', 'POST', '/api/actions/extend-deadline', {
    campaign: campaign.id,
    school: lotus,
    until,
    reason: '停电',
  })
  const open = (person: PersonName, query: Record<string, string> = {}) =>
    world.call(person, 'GET', '/api/actions/open-entry-desk', { campaign: campaign.id, ...query })
  const [own, other] = [(await open('owner')).body, (await open('rival')).body]
  expect([own.deadline, own.closed, own.extension]).toEqual([
    until,
    null,
    { school: lotus, until, reason: '停电' },
  ])
  expect([other.extension, other.deadline, typeof other.closed]).toEqual([
    null,
    campaign.schedule.submissionClosesAt,
    'string',
  ])
  const entry = await draft(campaign, {}, bamboo)
  expect((await open('owner', { entry: entry.id })).status).toBe(404)
  expect((await open('rival', { entry: entry.id })).status).toBe(200)
})
