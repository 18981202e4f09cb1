import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { chapterBody } from '@cms/domain/chapter-body'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docxOf, line } from '../office/word-files'
import { download } from '../support/download'
import { makeCampaign, pdf } from '../support/make'
import type { PersonName } from '../support/people'
import { throughReviews } from '../support/reviewers'
import { bodyOf, paragraph, picture, textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let column: string

beforeAll(async () => {
  world = await openWorld()
  const data = { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 }
  column = (await world.payload.create({ collection: 'columns', data, depth: 0 })).id
})
afterAll(() => world?.end())

let shade = 0

/** A photograph like no other, with what a telephone writes into it. */
async function photograph(): Promise<Buffer> {
  shade += 1
  return sharp({
    create: { width: 60, height: 40, channels: 3, background: { r: (shade * 20) % 256, g: 90, b: 60 } },
  })
    .withExif({ IFD0: { Artist: '韦老师', Copyright: '荷城小学' }, IFD3: { GPSLatitude: '23/1 6/1 0/1' } })
    .jpeg()
    .toBuffer()
}

async function upload(bytes: Uint8Array, data: object = {}, name = 'photo.jpg') {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name)
  form.append('_payload', JSON.stringify({ alt: '校门口的荷花', ...data }))
  return world.call('editor', 'POST', '/api/media', form)
}

const uploaded = async (data?: object): Promise<string> =>
  (await upload(await photograph(), data)).body.doc.id

let number = 0

async function write(change: object): Promise<string> {
  number += 1
  const { body } = await world.call('editor', 'POST', '/api/column-posts', {
    title: `荷花 ${number}`,
    slug: `lotus-${number}`,
    summary: '校门口的荷花开了。',
    body: textOf('校门口的荷花开了。'),
    source: '教育局',
    column,
    ...change,
  })
  return body.doc.id
}

const showing = (media: string) =>
  bodyOf(paragraph('荷花开了。'), { ...picture(media, '荷花'), relationTo: 'media' })

const usesOf = async (media: string, person: PersonName = 'editor'): Promise<string[]> =>
  (await world.call(person, 'GET', `/api/actions/open-media-uses?id=${media}`)).body.uses.map(
    ({ field, published, title, what }: Record<string, unknown>) =>
      `${what}《${title}》${field}${published ? '' : '（草稿）'}`,
  )

test('a picture says where it is used: covers, texts, chapters and galleries, on the site or in a draft only', async () => {
  const media = await uploaded()
  expect(await usesOf(media)).toEqual([])
  const post = await write({ cover: media, body: showing(media) })
  const book = await world.payload.create({
    collection: 'reader-books',
    data: {
      title: '小莲蓬的约定',
      slug: 'lotus-pod',
      volume: 7,
      stage: 'primary-lower',
      summary: '提要',
    } as never,
    depth: 0,
  })
  await world.call('editor', 'POST', '/api/reader-chapters', {
    book: book.id,
    number: 1,
    title: '借了要还',
    slug: 'give-back',
    body: chapterBody([{ kind: '听故事', body: showing(media) }]),
  })
  await world.payload.update({
    collection: 'schools',
    id: world.town.schools.lotus,
    data: { gallery: [media] },
  })
  const { name } = await world.payload.findByID({
    collection: 'schools',
    id: world.town.schools.lotus,
    depth: 0,
  })
  const drafts = [
    '专栏文章《荷花 1》“封面图片”（草稿）',
    '专栏文章《荷花 1》“正文”（草稿）',
    '读本章节《借了要还》“正文”第 1 个栏目（草稿）',
  ]
  expect(await usesOf(media)).toEqual([`学校《${name}》“校园图集”`, ...drafts])
  await throughReviews(world, 'column-posts', post)
  await world.call('editor', 'PATCH', `/api/column-posts/${post}?draft=true`, { cover: null })
  expect(await usesOf(media)).toEqual([
    '专栏文章《荷花 1》“封面图片”',
    '专栏文章《荷花 1》“正文”',
    `学校《${name}》“校园图集”`,
    drafts[2],
  ])
  const refused = told(await world.call('editor', 'DELETE', `/api/media/${media}`))
  expect(refused.slice(0, 2)).toEqual([
    409,
    '还有 4 处用着这个文件：专栏文章的“封面图片”、专栏文章的“正文”、读本章节的“正文”第 1 个栏目、学校的“校园图集”，不能删除；请先从那里换掉或去掉。',
  ])
})

test('a file that is used is not replaced by another, also while it is reviewed; one that is not may be', async () => {
  const [used, free] = [await uploaded(), await uploaded()]
  const post = await write({ cover: used })
  const replace = async (media: string) => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(await photograph())], { type: 'image/jpeg' }), 'other.jpg')
    form.append('_payload', JSON.stringify({ alt: '别的画面' }))
    return world.call('editor', 'PATCH', `/api/media${media.startsWith('?') ? media : `/${media}`}`, form)
  }
  const sentence = '，不能换成别的文件；请另外上传，在那里换上，稿件照常送审。'
  const refused = [409, `还有 1 处用着这个文件：专栏文章的“封面图片”${sentence}`, 'file']
  expect(told(await replace(used))).toEqual(refused)
  await throughReviews(world, 'column-posts', post)
  expect(told(await replace(used))).toEqual(refused)
  expect((await replace(free)).body.doc.alt).toBe('别的画面')
  const both = `?where[id][in][0]=${used}&where[id][in][1]=${free}`
  expect(told(await replace(both)).slice(0, 2)).toEqual([
    400,
    '文件要逐个更换，不能成批换成同一个，请打开每个文件分别更换。',
  ])
})

test('what is said of a picture on the site is mended at once, and the log says what stood there', async () => {
  const media = await uploaded({ showsPeople: true, consent: { by: '韦某', date: '2026-09-01' } })
  await throughReviews(world, 'column-posts', await write({ cover: media }))
  const seen = async () => (await world.call('visitor', 'GET', `/api/media/${media}`)).body.alt
  const change = (data: Record<string, unknown>) => world.call('editor', 'PATCH', `/api/media/${media}`, data)
  expect((await change({ alt: '荷花和莲蓬' })).status).toBe(200)
  expect(await seen()).toBe('荷花和莲蓬')
  expect((await change({ withdrawnAt: '2026-11-20' })).status).toBe(200)
  expect(await seen()).toBeUndefined()
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { targetId: { equals: media } },
    sort: 'createdAt',
    depth: 0,
  })
  expect(docs.map(({ changes, role, summary }) => [role, summary, changes])).toEqual([
    ['editor', '修改图片与附件《荷花和莲蓬》', { alt: { before: '校门口的荷花', after: '荷花和莲蓬' } }],
    [
      'editor',
      '修改图片与附件《荷花和莲蓬》',
      { withdrawnAt: { before: null, after: '2026-11-20T00:00:00.000Z' } },
    ],
  ])
})

test('what an editor may not read is not named among the uses, and still keeps the file', async () => {
  const media = await uploaded()
  await makeCampaign(world.payload, 'submission', {
    title: '秘密筹备',
    status: 'draft',
    call: showing(media),
  })
  expect(await usesOf(media)).toEqual([])
  expect(await usesOf(media, 'admin')).toEqual(['征集活动《秘密筹备》“征集通知正文”'])
  expect((await world.call('editor', 'DELETE', `/api/media/${media}`)).status).toBe(409)
})

test('the same file a second time is refused with where it is, unless both are wanted', async () => {
  const folder = await world.call('editor', 'POST', '/api/media-folders', { name: '20260901 开学第一课' })
  const bytes = await photograph()
  const first = await upload(bytes, { alt: '荷塘', folder: folder.body.doc.id }, 'pond.jpg')
  const { filename } = first.body.doc
  const again = await upload(bytes, {}, 'another-name.jpg')
  expect(told(again)).toEqual([
    409,
    `同样的文件已经有了：“荷塘”（${filename}，文件夹“20260901 开学第一课”）。请从已有的中选择；确要再存一份，请勾选“仍然另存一份”再保存。`,
    'file',
  ])
  expect((await upload(bytes, { keepBoth: true })).status).toBe(201)
  expect((await upload(await photograph())).status).toBe(201)
  const kept = await world.call('editor', 'DELETE', `/api/media-folders/${folder.body.doc.id}`)
  expect(kept.status).toBe(409)
})

test('a picture of people keeps its texts off the site until somebody’s consent is recorded', async () => {
  const media = await uploaded({ showsPeople: true })
  const post = { kind: 'column-posts', id: await write({ body: showing(media) }) }
  const send = async () => (await world.call('editor', 'POST', '/api/actions/send-to-review', post)).status
  const { body } = await world.call('editor', 'GET', `/api/actions/open-text-checks`, post)
  expect(body.finds.map(({ check, severity }: Record<string, string>) => [check, severity])).toEqual([
    ['同意', 'must'],
  ])
  expect(await send()).toBe(400)
  const consent = { by: '韦老师', date: '2026-09-01' }
  await world.call('editor', 'PATCH', `/api/media/${media}`, { consent })
  expect(await send()).toBe(200)
})

test('visitors find no file before something shows it to them, and all that a text, a school or the home page shows', async () => {
  const [cover, inText, gallery, banner, draft] = [
    await uploaded(),
    await uploaded(),
    await uploaded(),
    await uploaded(),
    await uploaded(),
  ]
  const found = async () => {
    const { body } = await world.call('visitor', 'GET', '/api/media?limit=100&depth=0')
    const ids = body.docs.map(({ id }: { id: string }) => id)
    return [cover, inText, gallery, banner, draft].map((id) => ids.includes(id))
  }
  const post = await write({ cover, body: showing(inText) })
  await write({ cover: draft })
  expect(await found()).toEqual([false, false, false, false, false])
  await throughReviews(world, 'column-posts', post)
  expect(await found()).toEqual([true, true, false, false, false])
  const school = `/api/schools/${world.town.schools.lotus}`
  expect((await world.call('editor', 'PATCH', school, { gallery: [gallery] })).status).toBe(200)
  expect((await world.call('editor', 'POST', '/api/globals/home-page', { banner })).status).toBe(200)
  expect(await found()).toEqual([true, true, true, true, false])
})

test('visitors learn nothing of folders, people and consent, and the file they get is cleaned', async () => {
  const bytes = await photograph()
  expect((await sharp(bytes).metadata()).exif?.length).toBeGreaterThan(0)
  const { body } = await upload(bytes, { showsPeople: true, consent: { by: '韦老师', date: '2026-09-01' } })
  const { filename, id, sizes, url } = body.doc
  expect((await world.call('visitor', 'GET', `/api/media/${id}`)).status).toBe(404)
  await throughReviews(world, 'column-posts', await write({ cover: id }))
  const seen = (await world.call('visitor', 'GET', `/api/media/${id}`)).body
  const hidden = ['folder', 'showsPeople', 'consent', 'contentHash', 'keepBoth', 'shown']
  expect(hidden.filter((name) => name in seen)).toEqual([])
  for (const where of ['consent.by', 'contentHash', 'showsPeople'])
    expect((await world.call('visitor', 'GET', `/api/media?where[${where}][exists]=true`)).status).not.toBe(
      200,
    )
  for (const address of [url, sizes.small.url]) {
    const file = await download(world, 'owner', address)
    const { exif, iptc, xmp } = await sharp(file.bytes).metadata()
    expect([file.status, exif, iptc, xmp]).toEqual([200, undefined, undefined, undefined])
    expect(Buffer.from(file.bytes).includes('荷城小学')).toBe(false)
  }
  const folder = world.payload.collections.media.config.upload.staticDir ?? ''
  const stored = await readFile(path.join(folder, filename))
  expect(stored.equals(bytes)).toBe(false)
  expect((await sharp(stored).metadata()).exif).toBeUndefined()
})

/** A workbook of one cell, after something is done to its parts. */
async function workbook(change: (zip: JSZip) => void = () => {}): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('台账').addRow(['九月'])
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer())
  change(zip)
  return zip.generateAsync({ type: 'uint8array' })
}

test('a Word document and a workbook may be attached, and are kept as what they are; with macros they are refused', async () => {
  const letter = await upload(await docxOf(line('通知。')), {}, 'letter.docx')
  const ledger = await upload(await workbook(), {}, 'ledger.xlsx')
  expect([letter.status, ledger.status]).toEqual([201, 201])
  const post = await write({ attachments: [letter.body.doc.id, ledger.body.doc.id] })
  await throughReviews(world, 'column-posts', post)
  const { body } = await world.call('visitor', 'GET', `/api/column-posts/${post}`)
  expect(
    body.attachments.map(({ filename, mimeType }: Record<string, string>) => [filename, mimeType]),
  ).toEqual([
    ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['ledger.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ])
  const macros = await workbook((zip) => zip.file('xl/vbaProject.bin', 'x'))
  expect(told(await upload(macros, {}, 'macros.xlsx'))[1]).toBe(
    '这份 Excel 工作簿带有宏，为安全起见不能上传；请在原软件里另存为不带宏的 xlsx 后重新上传。',
  )
})

test('only a picture can be a cover, stand in a gallery or head the home page, and a handbook is a PDF', async () => {
  const { id: paper } = (await upload(await pdf(), {}, 'paper.pdf')).body.doc
  const photo = await uploaded()
  const school = `/api/schools/${world.town.schools.lotus}`
  const statusOf = async (method: 'PATCH' | 'POST', path: string, data: Record<string, unknown>) =>
    (await world.call('editor', method, path, data)).status
  const tried = async (picture: string, handbook: string) => [
    await statusOf('PATCH', school, { cover: picture }),
    await statusOf('PATCH', school, { gallery: [picture] }),
    await statusOf('PATCH', school, { handbook: { file: handbook } }),
    await statusOf('POST', '/api/globals/home-page', { banner: picture }),
  ]
  expect(await tried(paper, photo)).toEqual([400, 400, 400, 400])
  expect(await tried(photo, paper)).toEqual([200, 200, 200, 200])
})
