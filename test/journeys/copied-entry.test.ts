import { rm } from 'node:fs/promises'
import path from 'node:path'
import { picturesIn, type TextNode } from '@cms/domain/rich-text-tree'
import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, pdf, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let last: Campaign
let open: Campaign

beforeAll(async () => {
  world = await openWorld()
  last = await makeCampaign(world.payload, 'deliberation', {
    year: 2025,
    categories: [
      { key: 'culture', label: '清廉文化' },
      { key: 'canteen', label: '清廉食堂' },
    ],
  })
  open = await makeCampaign(world.payload, 'submission', { quotas: { perSchool: 100 } })
})
afterAll(() => world?.end())

async function file(data: Buffer, name: string, mimetype: string): Promise<string> {
  const upload = { data, mimetype, name, size: data.length }
  const school = world.town.schools.lotus
  return (await world.payload.create({ collection: 'entry-files', data: { school }, file: upload, depth: 0 }))
    .id
}

const picture = (value: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: `node-${value}`,
  relationTo: 'entry-files',
  fields: { caption: '荷塘边的公开栏' },
  value,
})

/** Last year's entry of the lotus school, with a picture in its text, an image and an attachment. */
async function earlier(change: Partial<Entry> = {}): Promise<Entry> {
  const inText = await file(await png(), '公开栏.png', 'image/png')
  const body = textOf('每周五公开食堂账目。')
  body.root.children.push(picture(inText) as never)
  return makeEntry(world.payload, last, world.town.schools.lotus, {
    status: 'accepted',
    body,
    images: [await file(await png(), '荷塘.png', 'image/png')],
    attachments: [await file(await pdf(), '佐证.pdf', 'application/pdf')],
    ...change,
  })
}

const copy = (person: 'owner' | 'rival', data: Record<string, string>) =>
  world.call(person, 'POST', '/api/actions/copy-entry', data)

test('last year’s entry becomes a draft with its text and pictures as files of their own, and with no promise', async () => {
  const old = await earlier()
  const { body, status } = await copy('owner', { entry: old.id, campaign: open.id })
  expect([status, body.pictures]).toEqual([200, 2])
  const made = await world.payload.findByID({ collection: 'entries', id: body.id, depth: 0 })
  expect([made.title, made.category, made.status, made.campaign, made.school]).toEqual([
    old.title,
    'culture',
    'draft',
    open.id,
    world.town.schools.lotus,
  ])
  expect([made.pledge, made.authorization, made.authors, made.attachments, made.receiptNo]).toEqual([
    false,
    false,
    [],
    [],
    null,
  ])
  const [inText] = picturesIn(made.body?.root as TextNode)
  const [image] = made.images ?? []
  const before = [...picturesIn(old.body?.root as TextNode), ...(old.images ?? [])]
  expect([inText, image].filter((id) => before.includes(id as string))).toEqual([])
  const shown = await world.call('owner', 'GET', `/api/entry-files/${inText}`)
  expect((await world.call('owner', 'GET', shown.body.url)).status).toBe(200)
  expect(await world.payload.findByID({ collection: 'entries', id: old.id, depth: 0 })).toEqual(old)
})

test('where the category is gone another is asked for, and then taken', async () => {
  const old = await earlier({ category: 'canteen' })
  const wanted = { entry: old.id, campaign: open.id }
  expect(told(await copy('owner', wanted))).toEqual([
    400,
    '这次征集没有原来的类别，请选择一个类别。',
    'category',
  ])
  const { body, status } = await copy('owner', { ...wanted, category: 'oversight' })
  const made = await world.payload.findByID({ collection: 'entries', id: body.id, depth: 0 })
  expect([status, made.category]).toEqual([200, 'oversight'])
})

test('an entry is copied by its own school only, into a campaign that is open, and not into its own', async () => {
  const old = await earlier()
  expect((await copy('rival', { entry: old.id, campaign: open.id })).status).toBe(404)
  const closed = await makeCampaign(world.payload, 'reviewing')
  expect((await copy('owner', { entry: old.id, campaign: closed.id })).status).toBe(409)
  expect(told(await copy('owner', { entry: old.id, campaign: last.id }))).toEqual([
    400,
    '这件作品就是这次征集的，请直接打开它修改。',
    'campaign',
  ])
})

test('what can be copied lists the school’s own entries and the open campaigns', async () => {
  const old = await earlier({ title: '只有本校看得到' })
  const listed = async (person: 'owner' | 'rival') => {
    const { body } = await world.call(person, 'GET', '/api/actions/open-earlier-entries')
    return [
      body.entries.some(({ id }: { id: string }) => id === old.id),
      body.campaigns.map(({ id }: { id: string }) => id),
    ]
  }
  expect([await listed('owner'), await listed('rival')]).toEqual([
    [true, [open.id]],
    [false, [open.id]],
  ])
})

test('a deputy with another account of the school goes on with an entry, and who saved last is shown', async () => {
  const { call, payload, town } = world
  const deputy = await payload.create({
    collection: 'users',
    data: {
      username: 'deputy',
      name: '副联络员',
      role: 'school',
      school: town.schools.lotus,
      password: 'a-long-password',
    },
  })
  const login = { method: 'POST', headers: { 'content-type': 'application/json' } }
  const { token } = await (
    await fetch(`${world.served.origin}/api/users/login`, {
      ...login,
      body: JSON.stringify({ username: deputy.username, password: 'a-long-password' }),
    })
  ).json()
  const made = await call('owner', 'POST', '/api/entries', {
    campaign: open.id,
    title: '接着写',
    category: 'culture',
  })
  const entry = `/api/entries/${made.body.doc.id}`
  expect(made.body.doc.changedBy).toBe(town.people.owner.name)
  const saved = await fetch(`${world.served.origin}${entry}`, {
    method: 'PATCH',
    headers: { ...login.headers, authorization: `JWT ${token}` },
    body: JSON.stringify({ body: textOf('副联络员补写的正文。'), changedBy: '别人' }),
  })
  const { body } = await call('owner', 'GET', entry)
  expect([saved.status, body.changedBy, typeof body.changedAt]).toEqual([200, '副联络员', 'string'])
  expect((await call('rival', 'PATCH', entry, { title: '别校' })).status).toBe(403)
})

test('a picture that is gone from the disk is named', async () => {
  const old = await earlier()
  const [image] = old.images ?? []
  const { filename } = await world.payload.findByID({
    collection: 'entry-files',
    id: String(image),
    depth: 0,
  })
  await rm(path.join(world.folder, 'uploads/entries', filename ?? ''))
  expect(told(await copy('owner', { entry: old.id, campaign: open.id }))).toEqual([
    409,
    `作品里的文件“${filename}”在服务器上找不到了，请联系系统管理员从备份里找回。`,
    undefined,
  ])
})
