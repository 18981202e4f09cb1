import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet, pdf } from '../support/make'
import { openWorld, type World } from '../support/world'
import { told, triedOn, triedToMake } from './bad-input'

let world: World
let campaign: Campaign
let entry: Entry

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())
beforeEach(async () => {
  campaign = await makeCampaign(world.payload, 'submission')
  entry = await makeEntry(world.payload, campaign, world.town.schools.lotus)
})

const uuid = '00000000-0000-4000-8000-000000000000'
const malformed = ['nothing', uuid, '%27%20OR%201=1', '..%2F..', 'a'.repeat(500), '[object Object]', '0', '_']

const notFound = '找不到要访问的内容，可能已被删除，或不在您的权限之内。'
const forbidden = '您无权执行此操作。'

test.each(malformed)('nothing is found under the id %s', async (id) => {
  const { call } = world
  expect(told(await call('visitor', 'GET', `/api/schools/${id}`))).toEqual([404, notFound, undefined])
  expect(told(await call('admin', 'PATCH', `/api/schools/${id}`, { order: 1 }))).toEqual([
    404,
    notFound,
    undefined,
  ])
  expect(told(await call('admin', 'DELETE', `/api/districts/${id}`))).toEqual([404, notFound, undefined])
  expect(told(await call('owner', 'GET', `/api/entries/${id}`))).toEqual([404, notFound, undefined])
  expect(told(await call('owner', 'PATCH', `/api/entries/${id}`, { title: '一' }))).toEqual([
    403,
    forbidden,
    undefined,
  ])
  expect(told(await call('editor', 'GET', `/api/schools/versions/${id}`))).toEqual([404, notFound, undefined])
  expect(told(await call('editor', 'POST', `/api/case-studies/versions/${id}?draft=true`, {}))).toEqual([
    404,
    notFound,
    undefined,
  ])
  expect(told(await call('admin', 'POST', `/api/districts/${id}/duplicate`, {}))).toEqual([
    404,
    notFound,
    undefined,
  ])
})

test.each([...malformed.slice(0, 2), ''])('no action finds the id “%s”', async (id) => {
  const { call } = world
  const statusOf = async (
    ...[person, name, data]: ['owner' | 'secretary' | 'judge' | 'editor', string, object]
  ) => told(await call(person, 'POST', `/api/actions/${name}`, data as Record<string, unknown>))
  const expected = id ? [404, 404, 404, 404, 404, 404] : [400, 400, 400, 400, 400, 400]
  const said = [
    await statusOf('owner', 'submit-entry', { entry: id }),
    await statusOf('owner', 'withdraw-entry', { entry: id }),
    await statusOf('secretary', 'screen-entries', { entries: [id], outcome: 'accept' }),
    await statusOf('secretary', 'propose-assignment', { campaign: id }),
    await statusOf('judge', 'recuse-sheet', { sheet: id, reason: '本人参与了写作' }),
    await statusOf('editor', 'draft-case-study', { result: id }),
  ]
  expect(said.map(([status]) => status)).toEqual(expected)
  expect(said.filter(([, sentence]) => !/\p{Script=Han}.*。$/u.test(sentence ?? ''))).toEqual([])
})

const missing = (label: string) => `“${label}”所选的内容不存在，或不属于您可以使用的范围，请重新选择。`

test.each(['nothing', uuid])(
  'a relation to %s, which does not exist, is refused at its field',
  async (id) => {
    expect(
      await triedToMake(world, 'owner', 'entries', { campaign: id, title: '一', category: 'culture' }),
    ).toEqual([400, missing('征集活动'), 'campaign'])
    expect(await triedOn(world, 'owner', 'entries', entry.id, { images: [id] })).toEqual([
      400,
      missing('图片'),
      'images',
    ])
    expect(
      await triedOn(world, 'secretary', 'campaigns', campaign.id, {
        judges: [world.town.people.judge.id, id],
      }),
    ).toEqual([400, missing('评委'), 'judges'])
    expect(
      await triedOn(world, 'secretary', 'campaigns', campaign.id, {
        quotas: { perSchool: 2, districts: [{ district: id, max: 1 }] },
      }),
    ).toEqual([400, missing('县区'), 'quotas.districts.0.district'])
    expect(await triedOn(world, 'admin', 'schools', world.town.schools.lotus, { district: id })).toEqual([
      400,
      missing('所属县区'),
      'district',
    ])
    expect(await triedOn(world, 'admin', 'users', world.town.people.owner.id, { school: id })).toEqual([
      400,
      missing('所在学校'),
      'school',
    ])
  },
)

test('what only others may read cannot be pointed to, what one’s own may', async () => {
  const { call, payload, town } = world
  const proof = await pdf()
  const upload = (school: string) =>
    payload.create({
      collection: 'entry-files',
      data: { school },
      file: { data: proof, mimetype: 'application/pdf', name: 'proof.pdf', size: proof.length },
    })
  const [own, theirs] = [await upload(town.schools.lotus), await upload(town.schools.bamboo)]
  const attach = { attachments: [own.id, theirs.id] }
  expect(await triedOn(world, 'owner', 'entries', entry.id, attach)).toEqual([
    400,
    missing('附件（PDF、Word）'),
    'attachments',
  ])
  expect((await call('owner', 'PATCH', `/api/entries/${entry.id}`, { attachments: [own.id] })).status).toBe(
    200,
  )
  const hidden = await makeCampaign(payload, 'submission', { status: 'draft' })
  const data = { campaign: hidden.id, title: '一', category: 'culture' }
  expect(await triedToMake(world, 'owner', 'entries', data)).toEqual([400, missing('征集活动'), 'campaign'])
})

test('a judge who is none is refused, one who is is taken', async () => {
  const { call, town } = world
  const choose = (id: string) => ({ judges: [id] })
  expect(
    await triedOn(world, 'secretary', 'campaigns', campaign.id, choose(town.people.secretary.id)),
  ).toEqual([400, '“评委”没有这个选项，请从列出的选项中选择。', 'judges'])
  expect(await triedOn(world, 'secretary', 'campaigns', campaign.id, choose(town.people.owner.id))).toEqual([
    400,
    missing('评委'),
    'judges',
  ])
  expect(
    (await call('secretary', 'PATCH', `/api/campaigns/${campaign.id}`, choose(town.people.judge.id))).status,
  ).toBe(200)
})

test('what belongs to another school is neither changed nor deleted, by its id or in bulk', async () => {
  const { call, payload } = world
  const kept = await payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })
  const all = '/api/entries?where[id][exists]=true'
  expect((await call('rival', 'PATCH', `/api/entries/${entry.id}`, { title: '盗' })).status).toBe(403)
  expect((await call('rival', 'DELETE', `/api/entries/${entry.id}`)).status).toBe(403)
  expect(told(await call('rival', 'PATCH', all, { title: '盗' }))).toEqual([
    403,
    '作品不能成批修改，请逐件打开修改。',
    undefined,
  ])
  const deleted = await call('rival', 'DELETE', all)
  expect([deleted.status, deleted.body.docs]).toEqual([200, []])
  for (const person of ['visitor', 'judge', 'district', 'secretary', 'observer', 'admin'] as const) {
    expect([person, (await call(person, 'DELETE', all)).status]).toEqual([person, 403])
  }
  expect(await payload.findByID({ collection: 'entries', id: entry.id, depth: 0 })).toEqual(kept)
})

test('many are changed at once only by a query that says which, and only where that is allowed', async () => {
  const { call, payload } = world
  const which = [400, '请用查询条件说明要处理哪些内容。', undefined]
  expect(told(await call('secretary', 'PATCH', '/api/campaigns', { summary: '一' }))).toEqual(which)
  expect(told(await call('secretary', 'DELETE', '/api/campaigns'))).toEqual(which)
  const summaryOf = async (id: string) =>
    (await payload.findByID({ collection: 'campaigns', id, depth: 0 })).summary
  const other = await makeCampaign(payload, 'submission')
  const query = `/api/campaigns?where[id][equals]=${campaign.id}`
  expect((await call('editor', 'PATCH', query, { summary: '一' })).status).toBe(403)
  expect((await call('secretary', 'PATCH', query, { summary: '一' })).status).toBe(200)
  expect([await summaryOf(campaign.id), await summaryOf(other.id)]).toEqual(['一', null])
})

test('bad fields are refused in bulk as they are one by one', async () => {
  const query = `/api/campaigns?where[id][equals]=${campaign.id}`
  const tried = async (change: Record<string, unknown>) =>
    told(await world.call('secretary', 'PATCH', query, change))
  expect(await tried({ year: 'x' })).toEqual([400, '“年度”的格式不对，应为数字。', 'year'])
  expect(await tried({ nope: 1 })).toEqual([400, '没有名为“nope”的字段，请检查后重新提交。', 'nope'])
  const { body, status } = await world.call('secretary', 'PATCH', query, { year: 1 })
  expect([
    status,
    body.docs,
    body.errors.map(({ message }: { message: string }) => /^\p{Script=Han}.*。$/u.test(message)),
  ]).toEqual([400, [], [true]])
  expect((await world.payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 })).year).toBe(
    2026,
  )
})

test('a copy of what was handed in is a draft of the own school, and nobody else can copy it', async () => {
  const { call, payload, town } = world
  const accepted = await makeEntry(payload, campaign, town.schools.lotus, {
    status: 'accepted',
    workCode: 'C-001',
    receiptNo: 'R-1',
  })
  const copy = (person: 'owner' | 'rival', change = {}) =>
    call(person, 'POST', `/api/entries/${accepted.id}/duplicate`, change)
  expect((await copy('rival')).status).toBe(403)
  const { body, status } = await copy('owner', {
    status: 'accepted',
    workCode: 'C-002',
    school: town.schools.bamboo,
  })
  const made = await payload.findByID({ collection: 'entries', id: body.doc.id, depth: 0 })
  expect([status, made.status, made.workCode, made.receiptNo, made.school]).toEqual([
    200,
    'draft',
    null,
    null,
    town.schools.lotus,
  ])
})

test('an old version of a campaign cannot bring back what the first mark has frozen', async () => {
  const { call, payload, town } = world
  const { rubric } = campaign
  await payload.update({ collection: 'campaigns', id: campaign.id, data: { rubric: { ...rubric, step: 1 } } })
  const accepted = await makeEntry(payload, campaign, town.schools.lotus, { status: 'accepted' })
  const { docs } = await payload.findVersions({
    collection: 'campaigns',
    where: { parent: { equals: campaign.id } },
    sort: 'createdAt',
  })
  const restore = () => call('secretary', 'POST', `/api/campaigns/versions/${docs[0]?.id}`, {})
  expect((await restore()).status).toBe(200)
  await payload.update({ collection: 'campaigns', id: campaign.id, data: { rubric: { ...rubric, step: 1 } } })
  await makeSheet(payload, accepted, town.people.judge.id, { status: 'submitted' })
  expect(told(await restore())).toEqual([409, '已有评委提交评分，“评分标准”不能再改。', 'rubric'])
  expect((await payload.findByID({ collection: 'campaigns', id: campaign.id, depth: 0 })).rubric.step).toBe(1)
})

test.each(['works', 'case-studies', 'reader-chapters', 'teacher-stories'] as const)(
  'of %s there is no copy, which would stay when consent to the first is taken back',
  async (kind) => {
    const { call, payload } = world
    const { body } = await call('editor', 'POST', `/api/${kind}?draft=true`, { title: '荷塘清晓' })
    const before = await payload.count({ collection: kind })
    expect((await call('editor', 'POST', `/api/${kind}/${body.doc.id}/duplicate`, {})).status).toBe(404)
    expect(await payload.count({ collection: kind })).toEqual(before)
  },
)
