import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inMinutes, makeCampaign, makeEntry, pdf, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'submission')
})

const upload = (data: Buffer, name: string, type: string) => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type }), name)
  return form
}

const submit = (person: 'owner' | 'rival', entry: string) =>
  world.call(person, 'POST', '/api/actions/submit-entry', { entry })

const messageOf = (body: { errors?: { message: string }[] }) => body.errors?.[0]?.message

test('a school writes an entry with a picture and a PDF, saves it as a draft, submits it, and can then no longer change it', async () => {
  const { call } = world
  const image = await call('owner', 'POST', '/api/entry-files', upload(await png(), '荷塘.png', 'image/png'))
  const proof = await call(
    'owner',
    'POST',
    '/api/entry-files',
    upload(await pdf(), '佐证.pdf', 'application/pdf'),
  )
  expect([image.status, proof.status]).toEqual([201, 201])

  const made = await call('owner', 'POST', '/api/entries', {
    campaign: campaign.id,
    title: '一塘莲叶',
    category: 'culture',
    authors: [{ name: '韦老师', post: '教师' }],
    body: textOf('第一稿'),
    images: [image.body.doc.id],
    attachments: [proof.body.doc.id],
  })
  expect([made.status, made.body.doc.status]).toEqual([201, 'draft'])
  const entry = `/api/entries/${made.body.doc.id}`

  const saved = await call('owner', 'PATCH', entry, {
    body: textOf('第二稿'),
    aiUse: { used: 'none' },
    pledge: true,
    authorization: true,
  })
  expect(saved.status).toBe(200)
  const submitted = await submit('owner', made.body.doc.id)
  expect([submitted.status, submitted.body.status, submitted.body.late]).toEqual([200, 'submitted', false])
  expect(submitted.body.receiptNo).toMatch(/^2026-[0-9A-F]{8}$/)

  const later = await call('owner', 'PATCH', entry, { title: '改一改' })
  expect([later.status, messageOf(later.body)]).toEqual([
    409,
    '作品已提交，内容已锁定；如需修改，请联系评审秘书退回。',
  ])
  expect((await call('owner', 'DELETE', entry)).status).toBe(403)
  expect((await call('owner', 'GET', entry)).body.title).toBe('一塘莲叶')
})

test('another school sees nothing of an entry: not in lists, by id, in counts, through its files or their addresses', async () => {
  const { call, payload, town } = world
  const file = await call(
    'owner',
    'POST',
    '/api/entry-files',
    upload(await pdf(), '机密.pdf', 'application/pdf'),
  )
  const entry = await makeEntry(payload, campaign, town.schools.lotus, { attachments: [file.body.doc.id] })
  const seen = async (person: 'owner' | 'rival' | 'visitor') => [
    (await call(person, 'GET', '/api/entries', { 'where[title][equals]': entry.title })).body.totalDocs ?? 0,
    (await call(person, 'GET', `/api/entries/${entry.id}`)).status,
    (await call(person, 'GET', `/api/entry-files/${file.body.doc.id}`)).status,
    (await call(person, 'GET', file.body.doc.url)).status,
  ]
  expect(await seen('owner')).toEqual([1, 200, 200, 200])
  expect(await seen('rival')).toEqual([0, 404, 404, 403])
  expect(await seen('visitor')).toEqual([0, 403, 403, 403])
})

test('a school cannot attach, submit or withdraw what belongs to another school', async () => {
  const { call, payload, town } = world
  const file = await call(
    'rival',
    'POST',
    '/api/entry-files',
    upload(await pdf(), '别校.pdf', 'application/pdf'),
  )
  const entry = await makeEntry(payload, campaign, town.schools.lotus)
  const attached = await call('owner', 'PATCH', `/api/entries/${entry.id}`, {
    attachments: [file.body.doc.id],
  })
  expect([attached.status, messageOf(attached.body)]).toEqual([
    400,
    '“附件（PDF、Word）”所选的内容不存在，或不属于您可以使用的范围，请重新选择。',
  ])
  expect((await submit('rival', entry.id)).status).toBe(404)
  expect((await call('rival', 'POST', '/api/actions/withdraw-entry', { entry: entry.id })).status).toBe(404)
  expect((await submit('owner', entry.id)).status).toBe(200)
  expect((await call('owner', 'POST', '/api/actions/withdraw-entry', { entry: entry.id })).body.status).toBe(
    'withdrawn',
  )
})

test('within the grace an entry is taken and marked late', async () => {
  const grace = await makeCampaign(world.payload, 'grace')
  const entry = await makeEntry(world.payload, grace, world.town.schools.lotus)
  const { body, status } = await submit('owner', entry.id)
  expect([status, body.late]).toEqual([200, true])
})

test('after the deadline submitting is refused with the time it closed, and the draft is kept', async () => {
  const closed = await makeCampaign(world.payload, 'screening', {
    schedule: {
      opensAt: '2026-09-01T01:00:00.000Z',
      submissionClosesAt: '2026-09-25T09:30:00.000Z',
      graceMinutes: 30,
      reviewOpensAt: inMinutes(600),
      reviewClosesAt: inMinutes(6000),
    },
  })
  const entry = await makeEntry(world.payload, closed, world.town.schools.lotus, { title: '迟到的作品' })
  const { body, status } = await submit('owner', entry.id)
  expect(status).toBe(409)
  expect(messageOf(body)).toBe(
    '征集已于 2026年9月25日 18:00 截止（含 30 分钟宽限），不能再提交；草稿已为您保留。',
  )
  const kept = await world.call('owner', 'GET', `/api/entries/${entry.id}`)
  expect([kept.body.title, kept.body.status]).toEqual(['迟到的作品', 'draft'])
})

test('the third entry of a school is refused when two are the quota, and fits again after one is withdrawn', async () => {
  const make = () => makeEntry(world.payload, campaign, world.town.schools.lotus)
  const [first, second, third] = [await make(), await make(), await make()]
  expect([(await submit('owner', first.id)).status, (await submit('owner', second.id)).status]).toEqual([
    200, 200,
  ])
  const refused = await submit('owner', third.id)
  expect([refused.status, messageOf(refused.body)]).toEqual([
    409,
    '每校最多报送 2 件，名额已用完；草稿已为您保留。',
  ])
  await world.call('owner', 'POST', '/api/actions/withdraw-entry', { entry: first.id })
  expect((await submit('owner', third.id)).status).toBe(200)
})

test('a district whose quota is used up is refused one more, another district is not', async () => {
  const { payload, town } = world
  const quotas = { perSchool: 5, districts: [{ district: town.districts.north, max: 1 }] }
  const small = await makeCampaign(payload, 'submission', { quotas })
  const own = await makeEntry(payload, small, town.schools.lotus)
  const neighbour = await makeEntry(payload, small, town.schools.bamboo)
  expect((await submit('owner', own.id)).status).toBe(200)
  const refused = await submit('rival', neighbour.id)
  expect([refused.status, messageOf(refused.body)]).toEqual([
    409,
    '本县区最多报送 1 件，名额已用完；草稿已为您保留。',
  ])
})

test('a returned entry shows the reason, opens again, and is handed in again after the deadline', async () => {
  const { call, payload, town } = world
  const screening = await makeCampaign(payload, 'screening')
  const entry = await makeEntry(payload, screening, town.schools.lotus, { status: 'submitted' })
  const reason = '正文出现了校名，请改为“我校”。'
  const sent = await call('secretary', 'POST', '/api/actions/screen-entries', {
    entries: [entry.id],
    outcome: 'return',
    reason,
  })
  expect(sent.status).toBe(200)
  const back = await call('owner', 'GET', `/api/entries/${entry.id}`)
  expect([back.body.status, back.body.returnReason]).toEqual(['returned', reason])
  expect((await call('owner', 'PATCH', `/api/entries/${entry.id}`, { title: '改好了' })).status).toBe(200)
  expect((await submit('owner', entry.id)).body.status).toBe('submitted')
})

test('returning without a reason is refused, and nothing is returned', async () => {
  const entry = await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'submitted' })
  const { body, status } = await world.call('secretary', 'POST', '/api/actions/screen-entries', {
    entries: [entry.id],
    outcome: 'return',
  })
  expect([status, messageOf(body)]).toEqual([400, '请写明原因，学校要据此修改或了解结果。'])
  expect((await world.call('owner', 'GET', `/api/entries/${entry.id}`)).body.status).toBe('submitted')
})
