import { afterAll, beforeAll, expect, test } from 'vitest'
import { png } from '../support/make'
import { putUp } from '../support/put-up'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

let number = 0

/** What the editor's form sends: a pupil's painting. */
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
    source: '映荷小学',
    ...change,
  }
}

const publish = (change?: object) => putUp(world, form(change))
const bylineOf = async (change?: object) => (await publish(change)).work?.byline

test('the public reads school, surname and stage of a pupil, and the name nowhere', async () => {
  const { work } = await publish()
  expect(work?.byline).toBe('映荷小学 韦同学（小学低年级）')
  const shown = await world.call('visitor', 'GET', `/api/works/${work?.id}`)
  expect([shown.body.byline, shown.body.authorName, shown.body.consent]).toEqual([
    '映荷小学 韦同学（小学低年级）',
    undefined,
    undefined,
  ])
  const searched = await world.call('visitor', 'GET', '/api/works', { 'where[authorName][equals]': '韦小荷' })
  expect(searched.body.totalDocs ?? 0).toBe(0)
})

test('with a guardian’s consent on record the public reads the name; without its details it is refused', async () => {
  expect((await publish({ consent: { scope: 'name' } })).refused).toEqual([
    '公开学生姓名或肖像须有监护人书面同意，请填写监护人、日期和同意书版本，或改为“未取得”。',
    'consent.scope',
  ])
  const consent = { scope: 'name', guardian: '韦某', date: '2026-09-01', textVersion: '2026-1' }
  expect(await bylineOf({ consent })).toBe('映荷小学 韦小荷（小学低年级）')
})

test('nobody types the public line', async () => {
  expect(await bylineOf({ byline: '韦小荷' })).toBe('映荷小学 韦同学（小学低年级）')
})

test('a work is gone for the public as soon as its withdrawal is saved, and stays with the editor', async () => {
  const { call, payload } = world
  const data = await png()
  const { id: picture } = await payload.create({
    collection: 'media',
    data: { alt: '荷塘' },
    file: { data, mimetype: 'image/png', name: '荷塘.png', size: data.length },
  })
  const { work } = await publish({ kind: 'picture', pictures: [picture] })
  const at = `/api/works/${work?.id}`
  expect((await call('visitor', 'GET', at)).status).toBe(200)
  await call('editor', 'PATCH', `${at}?draft=true`, { summary: '还在改的摘要。' })
  expect((await call('visitor', 'GET', at)).status).toBe(200)
  const { status } = await call('editor', 'PATCH', `${at}?draft=true`, { withdrawnAt: '2026-10-08' })
  const [visitor, editor] = [await call('visitor', 'GET', at), await call('editor', 'GET', `${at}?depth=0`)]
  expect([status, visitor.status, editor.status]).toEqual([200, 404, 200])
  expect([editor.body.summary, editor.body.pictures]).toEqual(['一篇短文。', [picture]])
})

test('with a withdrawn work the public loses its files, but not one that is shown elsewhere too', async () => {
  const { call, payload, served, town } = world
  const upload = async (name: string) => {
    const data = await png()
    const file = { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
    return payload.create({ collection: 'media', data: { alt: name }, file })
  }
  const [own, shared, exchanged] = [await upload('own'), await upload('shared'), await upload('exchanged')]
  await payload.update({ collection: 'schools', id: town.schools.lotus, data: { gallery: [shared.id] } })
  const { work } = await publish({ kind: 'picture', pictures: [own.id, shared.id, exchanged.id] })
  const at = `/api/works/${work?.id}?draft=true`
  await call('editor', 'PATCH', at, { pictures: [own.id, shared.id] })
  const files = [own.url, own.sizes?.small?.url, shared.url, exchanged.url]
  const statuses = () =>
    Promise.all(files.map(async (file) => (await fetch(new URL(file ?? '', served.origin))).status))
  expect(await statuses()).toEqual([200, 200, 200, 200])
  await call('editor', 'PATCH', at, { withdrawnAt: '2026-10-08' })
  expect(await statuses()).toEqual([403, 403, 200, 403])
  expect((await call('editor', 'GET', `/api/media/${own.id}`)).status).toBe(200)
})

test.each([
  [
    'a mobile number in the text',
    { body: textOf('写的是荷塘。', '请打 13800138000 联系。') },
    '“作品说明或正文”第 2 段里有手机号码“138…00”',
  ],
  [
    'an identity number in the summary',
    { summary: '证件 11010519491231002X' },
    '“摘要”里有18 位身份证号“110…2X”',
  ],
])('%s keeps a work from being published, though a draft may hold it', async (_, change, place) => {
  const { refused } = await publish(change)
  expect(refused?.[0]).toBe(`${place}，不能公开，请删去后再发布；办公联系电话请写固定电话。`)
})
