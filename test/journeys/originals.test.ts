import { readdir } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { download } from '../support/download'
import { makeCampaign, makeEntry, pdf } from '../support/make'
import { type PersonName, personNames } from '../support/people'
import { mp4 } from '../support/recordings'
import { throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { makeCopies } from './blinded'

let world: World

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world?.end())

/** A photograph as a telephone makes it, with its place. */
const photograph = (red: number) =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .withExif({ IFD0: { Artist: '韦老师' }, IFD3: { GPSLatitude: '23/1 6/1 0/1' } })
    .jpeg()
    .toBuffer()

type Kind = 'media' | 'entry-files'

async function send(kind: Kind, bytes: Uint8Array, name = 'photo.jpg', id?: string) {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  form.append('_payload', JSON.stringify(kind === 'media' ? { alt: '校门口的荷花' } : {}))
  const person = kind === 'media' ? 'editor' : 'owner'
  const { body } = await world.call(person, id ? 'PATCH' : 'POST', `/api/${kind}${id ? `/${id}` : ''}`, form)
  return body.doc as { id: string; url: string; sizes: { small: { url: string } } }
}

const original = (collection: Kind, id: string, person: PersonName = 'observer') =>
  download(world, person, `/api/actions/open-original?collection=${collection}&id=${id}`)

const kept = (folder: 'media' | 'entries') =>
  readdir(path.join(world.folder, 'originals', folder)).catch(() => [])

/** Who gets the original, who is not allowed to ask, and who is told that there is none. */
async function answers(collection: Kind, id: string): Promise<Record<string, (PersonName | 'visitor')[]>> {
  const given: [PersonName | 'visitor', number][] = []
  for (const person of ['visitor', ...personNames] as const) {
    const { status } = await world.call(person, 'GET', '/api/actions/open-original', { collection, id })
    given.push([person, status])
  }
  const groups = Map.groupBy(given, ([, status]) => status)
  return Object.fromEntries([...groups].map(([status, people]) => [status, people.map(([person]) => person)]))
}

const barred: PersonName[] = ['district', 'otherDistrict', 'judge', 'otherJudge', 'thirdJudge', 'secretary']

test('the original of a public picture is for those who may change it and the observer, also once it is published', async () => {
  const bytes = await photograph(10)
  const { id, sizes, url } = await send('media', bytes)
  const data = { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 }
  const column = await world.payload.create({ collection: 'columns', data, depth: 0 })
  const { body } = await world.call('editor', 'POST', '/api/column-posts', {
    title: '荷花',
    slug: 'lotus',
    summary: '校门口的荷花开了。',
    body: textOf('校门口的荷花开了。'),
    source: '教育局',
    column: column.id,
    cover: id,
  })
  await throughReviews(world, 'column-posts', body.doc.id)
  expect((await world.call('rival', 'GET', `/api/media/${id}`)).status).toBe(200)
  expect(await answers('media', id)).toEqual({
    401: ['visitor'],
    403: barred,
    404: ['owner', 'rival'],
    200: ['editor', 'observer', 'admin'],
  })
  const { bytes: got, headers } = await original('media', id, 'editor')
  expect(Buffer.from(got).equals(bytes)).toBe(true)
  expect(
    ['content-disposition', 'cache-control', 'x-content-type-options'].map((name) => headers.get(name)),
  ).toEqual([
    `attachment; filename*=UTF-8''${encodeURIComponent('原件-photo.jpg')}`,
    'private, no-store',
    'nosniff',
  ])
  for (const address of [url, sizes.small.url]) {
    const file = await download(world, 'rival', address)
    expect([file.status, (await sharp(file.bytes).metadata()).exif]).toEqual([200, undefined])
  }
})

test('the original of a school’s picture is for that school, and for the observer once it is handed in; judges get none of it', async () => {
  const bytes = await photograph(20)
  const { id } = await send('entry-files', bytes)
  const mine = {
    401: ['visitor'],
    403: barred,
    404: ['rival', 'editor', 'observer', 'admin'],
    200: ['owner'],
  }
  expect(await answers('entry-files', id)).toEqual(mine)
  const campaign = await makeCampaign(world.payload, 'screening')
  await makeEntry(world.payload, campaign, world.town.schools.lotus, { status: 'accepted', images: [id] })
  await world.payload.update({ collection: 'entry-files', id, data: { handedIn: true } })
  expect(await answers('entry-files', id)).toEqual({
    ...mine,
    404: ['rival', 'editor', 'admin'],
    200: ['owner', 'observer'],
  })
  expect(Buffer.from((await original('entry-files', id)).bytes).equals(bytes)).toBe(true)
  await makeCopies(world, campaign)
  const { docs } = await world.payload.find({ collection: 'blind-files', depth: 0 })
  expect(docs).toHaveLength(1)
  const copy = sharp(path.join(world.folder, 'uploads/blind', docs[0]?.filename ?? ''))
  expect((await copy.metadata()).exif).toBe(undefined)
})

test('a recording is kept as it came too; a document, which is not cleaned, is its own original', async () => {
  const film = await send('media', mp4(), 'film.mp4')
  const seen = await download(world, 'editor', film.url)
  expect(Buffer.from(seen.bytes).includes('+23.0939+109.6115/')).toBe(false)
  expect(Buffer.from((await original('media', film.id)).bytes).equals(mp4())).toBe(true)
  const before = await kept('media')
  const paper = await send('media', await pdf(), 'paper.pdf')
  expect([(await original('media', paper.id)).status, await kept('media')]).toEqual([404, before])
})

test('an original goes with its file, when that is replaced and when it is deleted', async () => {
  const before = (await kept('media')).length
  const { id } = await send('media', await photograph(30))
  const other = await photograph(31)
  await send('media', other, 'other.jpg', id)
  expect(Buffer.from((await original('media', id)).bytes).equals(other)).toBe(true)
  await vi.waitUntil(async () => (await kept('media')).length === before + 1)
  await world.call('editor', 'PATCH', `/api/media/${id}`, { alt: '别的说明', original: null })
  expect((await original('media', id)).status).toBe(200)
  await world.call('editor', 'DELETE', `/api/media/${id}?select[alt]=true`)
  await vi.waitUntil(async () => (await kept('media')).length === before)
  expect((await original('media', id)).status).toBe(404)

  const here = (await kept('entries')).length
  const mine = await send('entry-files', await photograph(32))
  expect((await kept('entries')).length).toBe(here + 1)
  await world.call('owner', 'DELETE', `/api/entry-files/${mine.id}`)
  await vi.waitUntil(async () => (await kept('entries')).length === here)
})

test('an upload that fails leaves no original, and a copy of a file has none', async () => {
  const before = await kept('media')
  const bytes = await photograph(40)
  const refused = { data: bytes, mimetype: 'image/jpeg', name: 'photo.jpg', size: bytes.length }
  const alt = '联系人 13800138000'
  await expect(world.payload.create({ collection: 'media', data: { alt }, file: refused })).rejects.toThrow()
  const failing = { ...refused, name: 'late.jpg' }
  const lost = world.payload.create({
    collection: 'media',
    data: { alt: '荷花', folder: crypto.randomUUID() },
    file: failing,
  })
  await expect(lost).rejects.toThrow()
  await vi.waitUntil(async () => (await kept('media')).length === before.length)
  expect(await kept('media')).toEqual(before)
})
