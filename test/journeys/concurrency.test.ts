import type { Campaign } from '@cms/payload-types'
import { commitTransaction, createLocalReq, initTransaction, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeCampaign, makeEntry } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'submission')
})

const twenty = Array.from({ length: 20 }, (_, n) => n)

const submit = (person: 'owner' | 'rival', entry: string) =>
  world.call(person, 'POST', '/api/actions/submit-entry', { entry })

/** A transaction that is held open, as by a long action. */
async function hold(): Promise<PayloadRequest> {
  const req = await createLocalReq({}, world.payload)
  await initTransaction(req)
  return req
}

test('twenty entries that two schools begin at the same moment are all kept', async () => {
  const { call, payload, town } = world
  const answers = await Promise.all(
    twenty.map((n) =>
      call(n % 2 ? 'owner' : 'rival', 'POST', '/api/entries', {
        campaign: campaign.id,
        title: `第 ${n} 件`,
        category: 'culture',
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(twenty.map(() => 201))
  const { docs } = await payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id } },
    depth: 0,
    pagination: false,
  })
  const of = (school: string) =>
    docs
      .filter((entry) => entry.school === school)
      .map(({ title }) => title)
      .sort()
  expect(of(town.schools.lotus)).toEqual(
    twenty
      .filter((n) => n % 2)
      .map((n) => `第 ${n} 件`)
      .sort(),
  )
  expect(of(town.schools.bamboo)).toEqual(
    twenty
      .filter((n) => !(n % 2))
      .map((n) => `第 ${n} 件`)
      .sort(),
  )
})

test('what several people change at the same moment is all kept and all in the log', async () => {
  const { call, payload, town } = world
  const entries = await Promise.all(twenty.map(() => makeEntry(payload, campaign, town.schools.lotus)))
  const districts = `/api/districts/${town.districts.north}`
  const answers = await Promise.all([
    ...entries.map(({ id }, n) => call('owner', 'PATCH', `/api/entries/${id}`, { title: `改成 ${n}` })),
    call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, { summary: '摘要' }),
    call('admin', 'PATCH', districts, { order: 7 }),
    call('editor', 'PATCH', `/api/schools/${town.schools.lotus}`, { intro: '一塘清荷' }),
    call('owner', 'POST', '/api/payload-preferences/list', { value: { columns: 1 } }),
  ])
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  const titles = await Promise.all(
    entries.map(async ({ id }) => (await payload.findByID({ collection: 'entries', id, depth: 0 })).title),
  )
  expect(titles).toEqual(twenty.map((n) => `改成 ${n}`))
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: { targetId: { in: entries.map(({ id }) => id) }, summary: { contains: '修改' } },
  })
  expect(totalDocs).toBe(twenty.length)
})

test('of what two people change in one document at the same moment nothing is lost', async () => {
  const { call, town } = world
  const school = `/api/schools/${town.schools.stone}`
  const changes = [{ intro: '石上清泉' }, { order: 4 }, { shortName: '砚石' }, { type: 'junior' }]
  await Promise.all(changes.map((change) => call('admin', 'PATCH', school, change)))
  const { body } = await call('visitor', 'GET', school)
  expect([body.intro, body.order, body.shortName, body.type]).toEqual(['石上清泉', 4, '砚石', 'junior'])
})

test('people who log in, and people who cannot, do not disturb what is being saved', async () => {
  const { call, payload, town } = world
  const entry = await makeEntry(payload, campaign, town.schools.lotus)
  const login = (username: string, password: string) =>
    call('visitor', 'POST', '/api/users/login', { username, password })
  const answers = await Promise.all(
    twenty.flatMap((n) => [
      call('owner', 'PATCH', `/api/entries/${entry.id}`, { title: `第 ${n} 稿` }),
      n % 5 ? login('otherJudge', 'a-long-password') : login('rival', 'a-wrong-password'),
      call('judge', 'POST', '/api/payload-preferences/list', { value: n }),
    ]),
  )
  expect(answers.map(({ status }) => status)).toEqual(twenty.flatMap((n) => [200, n % 5 ? 200 : 401, 200]))
  expect((await call('owner', 'PATCH', `/api/entries/${entry.id}`, { title: '定稿' })).status).toBe(200)
})

test('of five entries that a school hands in at once two are taken when two are the quota', async () => {
  const { payload, town } = world
  const entries = await Promise.all(
    twenty.slice(0, 5).map(() => makeEntry(payload, campaign, town.schools.lotus)),
  )
  const answers = await Promise.all(entries.map(({ id }) => submit('owner', id)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409])
  expect(answers.filter(({ status }) => status === 409).map((answer) => told(answer)[1])).toEqual(
    Array(3).fill('每校最多报送 2 件，名额已用完；草稿已为您保留。'),
  )
  const statuses = await Promise.all(
    entries.map(async ({ id }) => (await payload.findByID({ collection: 'entries', id, depth: 0 })).status),
  )
  expect(statuses.sort()).toEqual(['draft', 'draft', 'draft', 'submitted', 'submitted'])
})

test('of two schools that hand in at once one gets the last place of their district', async () => {
  const { payload, town } = world
  const quotas = { perSchool: 5, districts: [{ district: town.districts.north, max: 1 }] }
  const small = await makeCampaign(payload, 'submission', { quotas })
  const [own, theirs] = [
    await makeEntry(payload, small, town.schools.lotus),
    await makeEntry(payload, small, town.schools.bamboo),
  ]
  const answers = await Promise.all([submit('owner', own.id), submit('rival', theirs.id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(
    await payload.count({
      collection: 'entries',
      where: { campaign: { equals: small.id }, status: { equals: 'submitted' } },
    }),
  ).toEqual({ totalDocs: 1 })
})

test('handing in the same entry twice at once hands it in once', async () => {
  const { payload, town } = world
  const entry = await makeEntry(payload, campaign, town.schools.lotus)
  const answers = await Promise.all([
    submit('owner', entry.id),
    submit('owner', entry.id),
    submit('owner', entry.id),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test('an action that fails halfway takes back its own writes and nobody else’s', async () => {
  const { call, payload, town } = world
  const handedIn = await Promise.all(
    twenty.slice(0, 9).map(() => makeEntry(payload, campaign, town.schools.lotus, { status: 'submitted' })),
  )
  const ids = handedIn.map(({ id }) => id)
  const screen = (entries: string[]) =>
    call('secretary', 'POST', '/api/actions/screen-entries', { entries, outcome: 'accept' })
  const answers = await Promise.all([
    screen(ids.slice(0, 3)),
    screen([...ids.slice(3, 6), 'nothing']),
    call('owner', 'PATCH', `/api/districts/${town.districts.north}`, { order: 1 }),
    screen(ids.slice(6, 9)),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 403, 200])
  const { docs } = await payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id } },
    depth: 0,
    pagination: false,
  })
  const statusOf = new Map(docs.map(({ id, status }) => [id, status]))
  expect(ids.map((id) => statusOf.get(id))).toEqual([
    'accepted',
    'accepted',
    'accepted',
    'submitted',
    'submitted',
    'submitted',
    'accepted',
    'accepted',
    'accepted',
  ])
})

test('while a long action is at work everyone reads what was there before', async () => {
  const { call, payload, town } = world
  const name = async () => (await call('visitor', 'GET', `/api/schools/${town.schools.bamboo}`)).body.name
  const req = await hold()
  await payload.update({ collection: 'schools', id: town.schools.bamboo, data: { name: '翠竹小学' }, req })
  expect(await name()).toBe('竹韵小学')
  expect((await call('owner', 'GET', '/api/users/me')).body.user.username).toBe('owner')
  await commitTransaction(req)
  expect(await name()).toBe('翠竹小学')
})

test('what is written meanwhile waits for the long action, in the order in which it came', async () => {
  const { call, town } = world
  const done: string[] = []
  const req = await hold()
  const waiting = [
    call('visitor', 'POST', '/api/users/login', { username: 'rival', password: 'a-wrong-password' }).then(
      ({ status }) => done.push(`log-in ${status}`),
    ),
    call('owner', 'POST', '/api/payload-preferences/list', { value: 2 }).then(({ status }) =>
      done.push(`preference ${status}`),
    ),
    call('admin', 'PATCH', `/api/districts/${town.districts.south}`, { order: 3 }).then(({ status }) =>
      done.push(`district ${status}`),
    ),
  ]
  await call('visitor', 'GET', '/api/schools')
  expect(done).toEqual([])
  await commitTransaction(req)
  await Promise.all(waiting)
  expect(done.sort()).toEqual(['district 200', 'log-in 401', 'preference 200'])
})
