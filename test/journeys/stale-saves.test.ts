import { beijingTime } from '@cms/domain/beijing-time'
import { chapterBody } from '@cms/domain/chapter-body'
import type { Campaign } from '@cms/payload-types'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, type Caller, callerOf } from '../support/caller'
import { makeCampaign, makeEntry } from '../support/make'
import { reviewersIn, throughReviews } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let call: Caller
let campaign: Campaign

beforeAll(async () => {
  world = await openWorld()
  const reviewers = await reviewersIn(world.payload)
  call = await callerOf(fetch, { ...world.town.people, ...reviewers }, world.served.origin)
  campaign = await makeCampaign(world.payload, 'submission')
})
afterAll(() => world?.end())

const sentence = (who: string, when: string) =>
  `打开以后，${who}在 ${beijingTime(Date.parse(when))} 又保存过，这一次没有保存；您写的都还在，请核对现在的版本，再决定怎么办。`

const titleAt = async (path: string) => (await call('editor', 'GET', `${path}?draft=true&depth=0`)).body.title

let number = 0

const write = async () => {
  number += 1
  const { body } = await call('editor', 'POST', '/api/case-studies', {
    title: '荷塘清晓',
    slug: `lotus-${number}`,
    summary: '一份看得见的账。',
    school: world.town.schools.lotus,
    body: textOf('食堂的账每天都贴在门口。'),
    source: '教育局清廉办',
  })
  const { id, updatedAt } = body.doc
  return { id: String(id), path: `/api/case-studies/${id}`, opened: String(updatedAt) }
}

describe('of a text that two editors have open', () => {
  const save = (path: string, who: 'editor' | 'firstReviewer', title: string, updatedAt?: string) =>
    call(who, 'PATCH', `${path}?draft=true&depth=0`, { title, ...(updatedAt && { updatedAt }) })

  test('the second to save is refused and told who was first and when, and may save over it knowingly', async () => {
    const { opened, path } = await write()
    const first = await save(path, 'firstReviewer', '同事的题目', opened)
    expect(first.status).toBe(200)
    const now = String(first.body.doc.updatedAt)
    const late = await save(path, 'editor', '晚了一步的题目', opened)
    const who = String(first.body.doc.changedBy)
    expect(told(late)).toEqual([409, sentence(who, now), 'updatedAt'])
    expect(await titleAt(path)).toBe('同事的题目')
    expect((await save(path, 'editor', '晚了一步的题目', now)).status).toBe(200)
    expect(await titleAt(path)).toBe('晚了一步的题目')
  })

  test('each save is the base of the next, and who names no base is not asked', async () => {
    const { opened, path } = await write()
    const once = await save(path, 'editor', '第一遍', opened)
    expect((await save(path, 'editor', '第二遍', String(once.body.doc.updatedAt))).status).toBe(200)
    expect((await save(path, 'firstReviewer', '没有说明')).status).toBe(200)
    const own = await save(path, 'firstReviewer', '另一个窗口', String(once.body.doc.updatedAt))
    expect([own.status, own.body.errors[0].message.slice(0, 16)]).toEqual([
      409,
      '打开以后，您的账号在别的窗口里在',
    ])
  })
})

describe('of an entry that two accounts of a school have open', () => {
  const save = (id: string, title: string, updatedAt: string): Promise<Answer> =>
    call('owner', 'PATCH', `/api/entries/${id}?depth=0`, { title, updatedAt })

  test('only one of two saves at the same moment holds', async () => {
    const { id, updatedAt } = await makeEntry(world.payload, campaign, world.town.schools.lotus)
    const answers = await Promise.all([save(id, '甲的题目', updatedAt), save(id, '乙的题目', updatedAt)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const held = answers.find(({ status }) => status === 200)?.body.doc.title
    const stored = await world.payload.findByID({ collection: 'entries', id, depth: 0 })
    expect([stored.title, stored.changedBy]).toEqual([held, world.town.people.owner.name])
  })
})

describe('a draft that saves itself', () => {
  const autosave = (id: string, title: string) =>
    call('owner', 'PATCH', `/api/entries/${id}?depth=0&autosave=true`, { title })
  const lines = async (id: string) => {
    const where = { targetId: { equals: id } }
    return (await world.payload.count({ collection: 'audit-log', where })).totalDocs
  }

  test('writes no line of the log each time; the button does', async () => {
    const { id } = await makeEntry(world.payload, campaign, world.town.schools.lotus)
    const before = await lines(id)
    const { body, status } = await autosave(id, '自动保存的题目')
    expect([status, body.doc.title, await lines(id)]).toEqual([200, '自动保存的题目', before])
    await call('owner', 'PATCH', `/api/entries/${id}?depth=0`, { title: '按了保存' })
    expect(await lines(id)).toBe(before + 1)
  })

  test('saves nothing any more once it is handed in, and what was returned is logged line by line', async () => {
    const { schools } = world.town
    const handedIn = await makeEntry(world.payload, campaign, schools.lotus, { status: 'submitted' })
    expect((await autosave(handedIn.id, '交了以后')).status).toBe(409)
    const returned = await makeEntry(world.payload, campaign, schools.lotus, { status: 'returned' })
    const before = await lines(returned.id)
    expect((await autosave(returned.id, '退回以后')).status).toBe(200)
    expect(await lines(returned.id)).toBe(before + 1)
  })
})

test('publishing a text moves its base on, so that a form opened before must be opened anew', async () => {
  const { id, opened, path } = await write()
  await throughReviews(world, 'case-studies', id)
  const saved = (updatedAt: string) =>
    call('editor', 'PATCH', `${path}?draft=true&depth=0`, { title: '荷塘傍晚', updatedAt })
  expect((await saved(opened)).status).toBe(409)
  const now = await call('editor', 'GET', `${path}?draft=true&depth=0`)
  expect((await saved(String(now.body.updatedAt))).status).toBe(200)
})

test('putting the contents of a volume in order is no save: an open form may still be saved, and versions keep their time', async () => {
  const made = await call('editor', 'POST', '/api/reader-books?depth=0', {
    title: '小莲蓬的约定',
    slug: 'lotus-pod',
    volume: 1,
    stage: 'primary-lower',
    summary: '给低年级孩子的八个约定。',
  })
  const book = String(made.body.doc.id)
  await throughReviews(world, 'reader-books', book)
  const ids: string[] = []
  for (const title of ['排好队', '借了要还']) {
    const { body } = await call('editor', 'POST', '/api/reader-chapters?depth=0', {
      book,
      title,
      slug: `chapter-${ids.length}`,
      body: chapterBody([{ kind: '听故事', body: textOf(`${title}的故事。`) }]),
    })
    ids.push(String(body.doc.id))
  }
  const [published = '', draft = ''] = ids
  await throughReviews(world, 'reader-chapters', published)
  const pathOf = (id: string) => `/api/reader-chapters/${id}?draft=true&depth=0`
  const openedAt = async (id: string) => String((await call('editor', 'GET', pathOf(id))).body.updatedAt)
  const timesOf = async (id: string) => {
    const { body } = await call('editor', 'GET', `/api/actions/open-versions?kind=reader-chapters&id=${id}`)
    return body.map(({ savedAt }: { savedAt: string }) => savedAt)
  }
  const opened = await Promise.all(ids.map(openedAt))
  const times = await Promise.all(ids.map(timesOf))
  const order = await call('firstReviewer', 'POST', '/api/actions/order-chapters', {
    book,
    order: [draft, published],
  })
  expect(order.body).toEqual({ moved: 2 })
  expect(await Promise.all(ids.map(timesOf))).toEqual(times)
  for (const [index, id] of ids.entries()) {
    const save = (title: string) =>
      call('editor', 'PATCH', pathOf(id), { title, updatedAt: opened[index] ?? '' })
    expect((await save('新的章名')).status).toBe(200)
    expect((await save('晚了一步的章名')).status).toBe(409)
  }
})
