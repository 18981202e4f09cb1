import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CaseStudy, Entry, Result } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeCampaign, makeEntry, makeSheet, marksOff, png } from '../support/make'
import { throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let awarded: { entry: Entry; result: Result }
let unawarded: Result

const file = (data: Buffer, name: string) => ({ data, mimetype: 'image/png', name, size: data.length })

/** A text with a picture of the school's in it. */
const illustrated = (picture: string) => {
  const text = textOf('食堂的账每天都贴在门口。', '家长每周来看一次。')
  const node = {
    type: 'upload',
    version: 3,
    format: '',
    id: 'a',
    relationTo: 'entry-files',
    value: picture,
    fields: { caption: '公示栏' },
  }
  return {
    root: { ...text.root, children: [text.root.children[0], node, text.root.children[1]] },
  } as Entry['body']
}

/** Two entries whose results are announced: one with the only award, pictures in its text and beside it, and one without. */
beforeAll(async () => {
  world = await openWorld()
  const { call, payload, town } = world
  const picture = await png()
  const upload = async (name: string) =>
    (
      await payload.create({
        collection: 'entry-files',
        data: { school: town.schools.lotus },
        file: file(picture, name),
      })
    ).id
  const [inText, beside] = [await upload('账本.png'), await upload('荷塘.png')]
  const campaign = await makeCampaign(payload, 'deliberation', { review: { sheetsPerEntry: 1 } as never })
  const accepted = { status: 'accepted' as const }
  const first = await makeEntry(payload, campaign, town.schools.lotus, {
    ...accepted,
    workCode: 'C-001',
    title: '一本看得见的账',
    body: illustrated(inText),
    images: [beside],
  })
  const second = await makeEntry(payload, campaign, town.schools.bamboo, { ...accepted, workCode: 'C-002' })
  const sheet = (entry: Entry, off: number) =>
    makeSheet(payload, entry, town.people.judge.id, { status: 'submitted', marks: marksOff(off) })
  await sheet(first, 0)
  await sheet(second, 5)
  const announced = await call('secretary', 'POST', '/api/actions/announce-results', {
    campaign: campaign.id,
  })
  expect([announced.status, announced.body.awarded]).toEqual([200, 1])
  const { docs } = await payload.find({
    collection: 'results',
    where: { campaign: { equals: campaign.id } },
    sort: 'rank',
    depth: 0,
  })
  const [one, two] = docs
  if (!one || !two) throw new Error('no results')
  awarded = { entry: first, result: one }
  unawarded = two
})
afterAll(() => world?.end())

const draftCase = (result: string) =>
  world.call('editor', 'POST', '/api/actions/draft-case-study', { result })
const caseOf = async (result: string) =>
  (
    await world.payload.find({
      collection: 'case-studies',
      where: { result: { equals: result } },
      depth: 0,
      draft: true,
    })
  ).docs[0] as CaseStudy

/** The titles that a visitor finds at an address, of one document or of a list; none where it is refused. */
const titlesAt = async (address: string): Promise<string[]> => {
  const { body, status } = await world.call('visitor', 'GET', address)
  if (status !== 200) return []
  return (body.docs ?? [body]).map(({ title }: CaseStudy) => title)
}

test('an editor drafts a case study from an awarded entry, with copies of its pictures, and only once', async () => {
  const { payload, town } = world
  const media = async () =>
    (await payload.find({ collection: 'media', depth: 0, sort: 'createdAt', pagination: false })).docs
  expect(await media()).toEqual([])
  const { body, status } = await draftCase(awarded.result.id)
  const made = await caseOf(awarded.result.id)
  expect([status, body.id, made._status, made.title, made.school, made.awardName]).toEqual([
    200,
    made.id,
    'draft',
    '一本看得见的账',
    town.schools.lotus,
    '一等奖',
  ])

  const copies = await media()
  const nodes = made.body.root.children as { type: string; relationTo?: string; value?: string }[]
  expect([copies.length, made.cover]).toEqual([2, copies[0]?.id])
  expect(nodes.map(({ relationTo, type, value }) => [type, relationTo, value])).toEqual([
    ['paragraph', undefined, undefined],
    ['upload', 'media', copies[0]?.id],
    ['paragraph', undefined, undefined],
  ])
  const published = path.join(world.folder, 'uploads/media')
  for (const copy of copies)
    expect((await readFile(path.join(published, copy.filename ?? ''))).length).toBe(copy.filesize)
  expect(copies.some(({ filename }) => /账本|荷塘/.test(filename ?? ''))).toBe(false)

  const files = await readdir(published)
  expect(told(await draftCase(awarded.result.id))).toEqual([
    409,
    '这件作品已经转为案例，请直接在“案例”里编辑。',
    undefined,
  ])
  expect([await media(), await readdir(published)]).toEqual([copies, files])
})

test('an entry without an award does not become a case, and nobody but an editor makes one', async () => {
  expect(told(await draftCase(unawarded.id))[0]).toBe(404)
  expect(await caseOf(unawarded.id)).toBe(undefined)
  for (const person of ['owner', 'judge', 'secretary', 'observer', 'admin'] as const) {
    const { status } = await world.call(person, 'POST', '/api/actions/draft-case-study', {
      result: awarded.result.id,
    })
    expect([person, status]).toEqual([person, 403])
  }
})

test('a visitor reads a case only once it is published, and then not what is being changed about it', async () => {
  const { call } = world
  const { id, slug } = await caseOf(awarded.result.id)
  const one = `/api/case-studies/${id}`
  const list = `/api/case-studies?where[slug][equals]=${slug}`
  const seen = async () =>
    (await Promise.all([one, `${one}?draft=true`, list, `${list}&draft=true`].map(titlesAt))).flat()
  const change = async (data: Record<string, unknown>) =>
    expect((await call('editor', 'PATCH', `${one}?draft=true`, data)).status).toBe(200)
  expect(await seen()).toEqual([])

  await change({ title: '看得见的账', summary: '一本账，四双眼睛。' })
  expect(await seen()).toEqual([])
  await throughReviews(world, 'case-studies', id)
  expect(await seen()).toEqual(Array(4).fill('看得见的账'))

  await change({ title: '还没想好的题目', _status: 'draft' })
  expect(new Set(await seen())).toEqual(new Set(['看得见的账']))
  expect([await titlesAt(one), await titlesAt(list)]).toEqual([['看得见的账'], ['看得见的账']])
  expect((await call('editor', 'GET', `${one}?draft=true`)).body.title).toBe('还没想好的题目')
  const versions = `/api/case-studies/versions?where[parent][equals]=${id}`
  expect((await call('visitor', 'GET', versions)).status).toBe(403)

  await change({ title: '想好的题目' })
  await throughReviews(world, 'case-studies', id)
  expect(await seen()).toEqual(Array(4).fill('想好的题目'))
  const text = { kind: 'case-studies', id }
  await call('editor', 'POST', '/api/actions/take-down-text', { ...text, reason: '学校要求撤下' })
  expect(await seen()).toEqual([])
})

const article = (slug: string) => ({ title: slug, slug, summary: '摘要', body: textOf('正文') })
const story = (slug: string) => ({
  ...article(slug),
  issueMonth: '2026-09',
  teacherName: '韦老师',
  school: world.town.schools.lotus,
})

test('a teacher’s story is not sent to review without the teacher’s consent, but kept as a draft', async () => {
  const { call } = world
  const { body } = await call('editor', 'POST', '/api/teacher-stories', story('unasked'))
  const { id } = body.doc
  const one = `/api/teacher-stories/${id}`
  const sent = await call('editor', 'POST', '/api/actions/send-to-review', { kind: 'teacher-stories', id })
  expect(told(sent)).toEqual([400, '还没有教师本人的书面同意，请取得后勾选。', 'consent'])
  expect(await titlesAt(one)).toEqual([])
  await call('editor', 'PATCH', `${one}?draft=true`, { consent: true })
  await throughReviews(world, 'teacher-stories', id)
  expect(await titlesAt(one)).toEqual(['unasked'])
})

test('a month may have two stories', async () => {
  const { call } = world
  for (const slug of ['september-one', 'september-two']) {
    const { body } = await call('editor', 'POST', '/api/teacher-stories', {
      ...story(slug),
      issueMonth: '2025-09',
      consent: true,
    })
    await throughReviews(world, 'teacher-stories', body.doc.id)
  }
  expect(await titlesAt('/api/teacher-stories?where[issueMonth][equals]=2025-09&sort=title')).toEqual([
    'september-one',
    'september-two',
  ])
})

test('the time of publication is stamped at the first one, and nobody dates it back', async () => {
  const { call, payload } = world
  const column = await payload.create({
    collection: 'columns',
    data: { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 },
  })
  const data = { ...article('dated'), column: column.id, publishedAt: '2001-01-01T00:00:00.000Z' }
  const { body } = await call('editor', 'POST', '/api/column-posts', { ...data, _status: 'draft' })
  const one = `/api/column-posts/${body.doc.id}`
  const time = async () =>
    (await payload.findByID({ collection: 'column-posts', id: body.doc.id, depth: 0, draft: true }))
      .publishedAt
  const change = async (changes: Record<string, unknown>) =>
    expect((await call('editor', 'PATCH', `${one}?draft=true`, changes)).status).toBe(200)
  const publish = () => throughReviews(world, 'column-posts', body.doc.id)
  expect(await time()).toBe(null)

  const before = new Date().toISOString()
  await change({ publishedAt: '2001-01-01T00:00:00.000Z' })
  await publish()
  const stamped = (await time()) ?? ''
  expect([stamped >= before, stamped <= new Date().toISOString()]).toEqual([true, true])

  await change({ publishedAt: '2001-01-01T00:00:00.000Z', title: '改了题目' })
  await change({ publishedAt: null })
  await publish()
  expect([await time(), await titlesAt(one)]).toEqual([stamped, ['改了题目']])

  const copy = await call('editor', 'POST', `${one}/duplicate`, { slug: 'dated-copy' })
  expect([copy.status, copy.body.doc._status, copy.body.doc.publishedAt]).toEqual([200, 'draft', null])
  const { docs } = await payload.findVersions({
    collection: 'column-posts',
    where: { parent: { equals: body.doc.id } },
    sort: 'createdAt',
    limit: 1,
  })
  expect(
    (await call('editor', 'POST', `/api/column-posts/versions/${docs[0]?.id}?draft=true`, {})).status,
  ).toBe(200)
  await publish()
  expect(await time()).toBe(stamped)
})
