import { passStep } from '@cms/actions/editorial/pass-step'
import { publishText } from '@cms/actions/editorial/publish-text'
import { chapterBody } from '@cms/domain/chapter-body'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act } from '../../seed/contest/stage'
import { reviewerNames } from '../support/people'
import { reviewersIn, reviewOf, throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let book: string
const ids: Record<string, string> = {}

const chapter = (title: string, change: object = {}) => ({
  book,
  title,
  slug: `chapter-${Object.keys(ids).length}`,
  body: chapterBody([{ kind: '听故事', body: textOf(`${title}的故事。`) }]),
  ...change,
})

const write = async (title: string, change: object = {}): Promise<number> => {
  const { body } = await world.call('editor', 'POST', '/api/reader-chapters', chapter(title, change))
  ids[title] = body.doc.id
  return body.doc.number
}

const correct = (title: string, change: object) =>
  world.call('editor', 'PATCH', `/api/reader-chapters/${ids[title]}?draft=true`, { ...change })

beforeAll(async () => {
  world = await openWorld()
  const made = await world.call('editor', 'POST', '/api/reader-books', {
    title: '小莲蓬的约定',
    slug: 'lotus-pod',
    volume: 1,
    stage: 'primary-lower',
    summary: '给低年级孩子的八个约定。',
    plannedChapters: ['排好队', '借了要还'],
  })
  book = made.body.doc.id
  await throughReviews(world, 'reader-books', book)
})
afterAll(() => world?.end())

const places = async () =>
  (await world.call('editor', 'GET', `/api/actions/open-contents?book=${book}`)).body.places.map(
    ({ state, title }: Record<string, string>) => `${title} ${state}`,
  )

const order = (...titles: (string | null)[]) =>
  world.call('editor', 'POST', '/api/actions/order-chapters', {
    book,
    order: titles.map((title) => title && (ids[title] ?? title)),
  })

/** What a visitor finds, with its number and address. */
const shown = async () => {
  const { body } = await world.call('visitor', 'GET', '/api/reader-chapters?sort=number&depth=0')
  return body.docs.map(
    ({ number, slug, title }: Record<string, unknown>) => `${number} ${title} ${slug}`,
  ) as string[]
}

test('a chapter takes the place that is kept for its title, any other the last; what is typed counts for nothing', async () => {
  expect(await write('借了要还', { number: 7 })).toBe(2)
  expect(await write('说真话的小船', { number: 1 })).toBe(3)
  expect(await write('一粒米的旅行')).toBe(4)
  expect((await correct('一粒米的旅行', { number: 1 })).body.doc.number).toBe(4)
  expect(await places()).toEqual([
    '排好队 planned',
    '借了要还 draft',
    '说真话的小船 draft',
    '一粒米的旅行 draft',
  ])
})

test('an order is on the site at once; texts, addresses and corrections under way stay as they are', async () => {
  for (const title of ['借了要还', '说真话的小船'])
    await throughReviews(world, 'reader-chapters', ids[title] ?? '')
  await correct('说真话的小船', { title: '说真话的大船' })
  expect(await shown()).toEqual(['2 借了要还 chapter-0', '3 说真话的小船 chapter-1'])

  expect((await order('一粒米的旅行', '说真话的小船', null, '借了要还')).body).toEqual({ moved: 3 })
  expect(await shown()).toEqual(['2 说真话的小船 chapter-1', '4 借了要还 chapter-0'])
  expect(await places()).toEqual([
    '一粒米的旅行 draft',
    '说真话的大船 changed',
    '排好队 planned',
    '借了要还 published',
  ])

  await throughReviews(world, 'reader-chapters', ids.说真话的小船 ?? '')
  expect(await shown()).toEqual(['2 说真话的大船 chapter-1', '4 借了要还 chapter-0'])
})

test('a text in review may change its place and is published there', async () => {
  await world.call('editor', 'POST', '/api/actions/send-to-review', {
    kind: 'reader-chapters',
    id: ids.一粒米的旅行,
  })
  expect((await order('借了要还', '一粒米的旅行', null, '说真话的小船')).body).toEqual({ moved: 3 })
  const review = await reviewOf(world, ids.一粒米的旅行 ?? '')
  const reviewers = await reviewersIn(world.payload)
  const now = new Date()
  for (const name of reviewerNames) await act(world.payload, passStep, reviewers[name].id, now, { review })
  await act(world.payload, publishText, world.town.people.editor.id, now, { review, at: 'now' })
  expect(await shown()).toEqual([
    '1 借了要还 chapter-0',
    '2 一粒米的旅行 chapter-2',
    '4 说真话的大船 chapter-1',
  ])
})

test('an older version that is restored comes back in today’s place', async () => {
  const { body } = await world.call(
    'editor',
    'GET',
    `/api/reader-chapters/versions?where[parent][equals]=${ids.说真话的小船}&sort=createdAt&limit=1`,
  )
  const [oldest] = body.docs
  expect(oldest.version.number).toBe(3)
  const restored = await world.call('editor', 'POST', `/api/reader-chapters/versions/${oldest.id}?draft=true`)
  expect([restored.status, restored.body.doc?.number ?? restored.body.number]).toEqual([200, 4])
})

test('the log says who put the contents in order, and how they stood before', async () => {
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { targetId: { equals: book } },
    sort: 'createdAt',
    depth: 0,
  })
  expect(docs.map(({ actorName, changes, summary }) => [actorName, summary, changes])[0]).toEqual([
    world.town.people.editor.name,
    '修改读本《小莲蓬的约定》',
    {
      contents: {
        before: ['2 借了要还', '3 说真话的大船', '4 一粒米的旅行'],
        after: ['1 一粒米的旅行', '2 说真话的大船', '4 借了要还'],
      },
    },
  ])
})

test('an order in which a chapter is missing, unknown or named twice is refused', async () => {
  const before = await shown()
  const sentence = '这册读本的章节刚刚有了增减，请刷新页面后再排次序。'
  for (const titles of [
    ['借了要还', '一粒米的旅行'],
    ['借了要还', '一粒米的旅行', '说真话的小船', 'unknown'],
    ['借了要还', '借了要还', '一粒米的旅行'],
  ])
    expect(told(await order(...titles))).toEqual([409, sentence, undefined])
  expect(await shown()).toEqual(before)
})

test('titles that are planned in a correction of the volume stand in the contents, and their places are kept', async () => {
  const planned = ['排好队', '分一分', '谢谢您']
  const { status } = await world.call('editor', 'PATCH', `/api/reader-books/${book}?draft=true`, {
    plannedChapters: planned,
  })
  expect(status).toBe(200)
  const titles = async () => (await places()).map((place: string) => place.split(' ')[0])
  const now = await titles()
  expect(now).toEqual(expect.arrayContaining(planned))
  await write('分一分')
  expect(await titles()).toEqual(now)
})
