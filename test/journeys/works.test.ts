import type { Work } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

let number = 0

/** What the editor's form sends: a pupil's painting, to be published. */
const form = (change: object = {}) => {
  number += 1
  return {
    title: `荷叶上的水珠 ${number}`,
    slug: `work-${number}`,
    summary: '一篇短文。',
    body: textOf('写的是校园荷塘。'),
    kind: 'writing',
    school: world.town.schools.lotus,
    authorKind: 'pupil',
    authorName: '韦小荷',
    stage: 'primary-lower',
    _status: 'published',
    ...change,
  }
}

const create = (change?: object) => world.call('editor', 'POST', '/api/works', form(change))

test('the public reads school, surname and stage of a pupil, and the name nowhere', async () => {
  const { body } = await create()
  expect(body.doc.byline).toBe('映荷小学 韦同学（小学低年级）')
  const shown = await world.call('visitor', 'GET', `/api/works/${body.doc.id}`)
  expect([shown.body.byline, shown.body.authorName, shown.body.consent]).toEqual([
    '映荷小学 韦同学（小学低年级）',
    undefined,
    undefined,
  ])
  const searched = await world.call('visitor', 'GET', '/api/works', { 'where[authorName][equals]': '韦小荷' })
  expect(searched.body.totalDocs ?? 0).toBe(0)
})

test('with a guardian’s consent on record the public reads the name; without its details it is refused', async () => {
  const bare = await create({ consent: { scope: 'name' } })
  expect([bare.status, bare.body.errors[0].message]).toEqual([
    400,
    '公开学生姓名或肖像须有监护人书面同意，请填写监护人、日期和同意书版本，或改为“未取得”。',
  ])
  const consent = { scope: 'name', guardian: '韦某', date: '2026-09-01', textVersion: '2026-1' }
  const { body } = await create({ consent })
  expect(body.doc.byline).toBe('映荷小学 韦小荷（小学低年级）')
})

test('nobody types the public line', async () => {
  const { body } = await create({ byline: '韦小荷' })
  expect(body.doc.byline).toBe('映荷小学 韦同学（小学低年级）')
})

test('a withdrawn work is gone for the public and stays with the editor', async () => {
  const { body } = await create()
  const { id } = body.doc as Work
  expect((await world.call('visitor', 'GET', `/api/works/${id}`)).status).toBe(200)
  await world.call('editor', 'PATCH', `/api/works/${id}`, { withdrawnAt: '2026-10-08', _status: 'published' })
  expect((await world.call('visitor', 'GET', `/api/works/${id}`)).status).toBe(404)
  expect((await world.call('editor', 'GET', `/api/works/${id}`)).status).toBe(200)
})

test.each([
  [
    'a mobile number in the text',
    { body: textOf('画的是荷塘。', '请打 13800138000 联系。') },
    '“作品说明或正文”第 2 段里有手机号码“138…00”',
  ],
  [
    'an identity number in the summary',
    { summary: '证件 11010519491231002X' },
    '“摘要”里有18 位身份证号“110…2X”',
  ],
])('%s keeps a work from being published, and a draft may hold it', async (_, change, place) => {
  const refused = await create(change)
  expect([refused.status, refused.body.errors[0].message]).toEqual([
    400,
    `${place}，不能公开，请删去后再发布；办公联系电话请写固定电话。`,
  ])
  expect((await create({ ...change, _status: 'draft' })).status).toBe(201)
})
