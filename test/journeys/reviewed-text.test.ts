import { publishDue } from '@cms/actions/editorial/publish-due'
import { type TextKind, textKinds } from '@cms/domain/editorial/text-kinds'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Caller, callerOf } from '../support/caller'
import type { PersonName, ReviewerName } from '../support/people'
import { reviewersIn, reviewOf } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let call: Caller
let column: string

beforeAll(async () => {
  world = await openWorld()
  const reviewers = await reviewersIn(world.payload)
  call = await callerOf(fetch, { ...world.town.people, ...reviewers }, world.served.origin)
  const data = { name: '荷风', slug: 'lotus-wind', rhythmDays: 14, order: 0 }
  column = (await world.payload.create({ collection: 'columns', data, depth: 0 })).id
})
afterAll(() => world?.end())
beforeEach(() => setSteps('1'))

const setSteps = (steps: '1' | '2' | '3') =>
  world.payload.updateGlobal({ slug: 'editorial-settings', data: { steps } })

type Who = PersonName | ReviewerName

let number = 0

async function write(kind: TextKind, form: object): Promise<string> {
  number += 1
  const { body } = await call('editor', 'POST', `/api/${kind}`, {
    title: `荷塘 ${number}`,
    slug: `reviewed-${number}`,
    summary: '一本看得见的账。',
    body: textOf('荷塘边的账每天都贴在门口。'),
    source: '教育局清廉办',
    ...form,
  })
  return body.doc.id
}

const writePost = (change: object = {}) => write('column-posts', { column, ...change })

const writeWork = () =>
  write('works', {
    kind: 'writing',
    school: world.town.schools.lotus,
    authorKind: 'teacher',
    authorName: '周清',
  })

const send = (id: string, kind: TextKind = 'column-posts') =>
  call('editor', 'POST', '/api/actions/send-to-review', { kind, id })

/** What an action on the present round said, or the state that it brought the text to. */
async function outcome(who: Who, action: string, id: string, more: object = {}) {
  const answer = await call(who, 'POST', `/api/actions/${action}`, {
    review: await reviewOf(world, id),
    ...more,
  })
  return answer.status === 200 ? answer.body.state : told(answer).slice(0, 2)
}

const publish = (id: string, at = 'now') => outcome('editor', 'publish-text', id, { at })

const inAnHour = () => new Date(Date.now() + 3_600_000)

const paperOf = async (id: string) =>
  world.payload.findByID({ collection: 'editorial-reviews', id: await reviewOf(world, id), depth: 0 })

const statusOf = async (kind: TextKind, id: string) =>
  (await world.payload.findByID({ collection: kind, id, depth: 0 }))._status

test.each(textKinds)('%s are changed and deleted one by one, not in bulk', async (kind) => {
  const one = [403, '这里的内容不能成批修改或删除，请逐个打开处理。']
  for (const query of ['?draft=true&', '?']) {
    const where = `/api/${kind}${query}where[title][equals]=%E7%A8%BF`
    expect(told(await call('editor', 'PATCH', where, { title: '改' })).slice(0, 2)).toEqual(one)
    expect(told(await call('editor', 'DELETE', where)).slice(0, 2)).toEqual(one)
  }
})

test('a text in review keeps its words when it is looked for by the title of its draft', async () => {
  const id = await writePost({ title: '公开的题目' })
  await send(id)
  await outcome('firstReviewer', 'pass-step', id)
  await publish(id)
  await call('editor', 'PATCH', `/api/column-posts/${id}?draft=true`, { title: '草稿的题目' })
  await send(id)
  const where = `/api/column-posts?draft=true&where[title][equals]=${encodeURIComponent('草稿的题目')}`
  await call('editor', 'PATCH', where, { title: '偷改的题目' })
  const draft = await call('editor', 'GET', `/api/column-posts/${id}?draft=true`)
  expect(draft.body.title).toBe('草稿的题目')
})

describe('a text that is not the one that was sent', () => {
  const other = [409, '稿件的内容和送审时的不一样，审校过的不是这一稿；请退回或撤回，核对后重新送审。']
  const alter = (id: string, data: object = { summary: '换了一句。' }) =>
    world.payload.update({ collection: 'column-posts', id, data, draft: true, depth: 0 })

  test('passes no step, and does when it is sent again', async () => {
    const id = await writePost()
    await send(id)
    await alter(id)
    expect(await outcome('firstReviewer', 'pass-step', id)).toEqual(other)
    expect(await outcome('firstReviewer', 'return-text', id, { reason: '内容变了' })).toBe('returned')
    await send(id)
    expect(await outcome('firstReviewer', 'pass-step', id)).toBe('cleared')
  })

  test('is not published, and is when it is as it was', async () => {
    const id = await writePost()
    await send(id)
    await outcome('firstReviewer', 'pass-step', id)
    await alter(id)
    expect(await publish(id)).toEqual(other)
    await alter(id, { summary: '一本看得见的账。' })
    expect(await publish(id)).toBe('published')
  })

  test('goes back when its time has come', async () => {
    const id = await writePost()
    await send(id)
    await outcome('firstReviewer', 'pass-step', id)
    const at = inAnHour()
    await publish(id, at.toISOString())
    await alter(id)
    await publishDue(world.payload, at)
    const { closedReason, state } = await paperOf(id)
    expect([state, closedReason, await statusOf('column-posts', id)]).toEqual([
      'returned',
      `定时发布没有成功：${other[1]}`,
      'draft',
    ])
  })
})

test('a page of an earlier round passes nothing of the next', async () => {
  const id = await writePost()
  await send(id)
  const review = await reviewOf(world, id)
  await outcome('editor', 'take-back-text', id)
  await call('editor', 'PATCH', `/api/column-posts/${id}?draft=true`, { summary: '另一稿。' })
  await send(id)
  const stale = await call('firstReviewer', 'POST', '/api/actions/pass-step', { review })
  expect(told(stale).slice(0, 2)).toEqual([409, '这一轮审校已经结束，可能已被撤回或退回，请刷新页面。'])
  expect(await outcome('firstReviewer', 'pass-step', id)).toBe('cleared')
})

test('how many reviews a text passes is settled when it is sent, and a change of the rules is in the log', async () => {
  await setSteps('2')
  const id = await writePost()
  await send(id)
  const settings = { steps: '1' }
  expect((await call('admin', 'POST', '/api/globals/editorial-settings', settings)).status).toBe(200)
  expect(await outcome('firstReviewer', 'pass-step', id)).toBe('second')
  const later = await writePost()
  await send(later)
  expect(await outcome('firstReviewer', 'pass-step', later)).toBe('cleared')
  const log = await call('observer', 'GET', '/api/audit-log?where[target][equals]=editorial-settings&limit=1')
  const [{ actorName, changes, summary }] = log.body.docs
  expect([actorName, summary, changes]).toEqual([
    world.town.people.admin.name,
    '修改审校设置',
    { steps: { before: '2', after: '1' } },
  ])
})

describe('consent to a work that is withdrawn', () => {
  const gone = '作者或监护人已经撤回同意，这件作品不能再发布。'
  const withdrawnAt = '2026-01-05T00:00:00.000Z'
  const saveWork = (id: string, change: object) =>
    call('editor', 'PATCH', `/api/works/${id}?draft=true`, { ...change })

  test('is recorded at once while the work is in review, alone or with the whole form, and nothing else is', async () => {
    const id = await writeWork()
    await send(id, 'works')
    expect((await saveWork(id, { withdrawnAt, title: '偷改' })).status).toBe(409)
    expect((await saveWork(id, { withdrawnAt })).status).toBe(200)
    const { body } = await call('editor', 'GET', `/api/works/${id}?draft=true&depth=0`)
    const { createdAt, updatedAt, ...form } = body
    expect((await saveWork(id, { ...form, withdrawnAt: '2026-01-06T00:00:00.000Z' })).status).toBe(200)
    expect(await outcome('firstReviewer', 'pass-step', id)).toEqual([400, gone])
  })

  test('stops a work that was cleared and timed', async () => {
    const id = await writeWork()
    await send(id, 'works')
    await outcome('firstReviewer', 'pass-step', id)
    const at = inAnHour()
    await publish(id, at.toISOString())
    expect((await saveWork(id, { withdrawnAt })).status).toBe(200)
    await publishDue(world.payload, at)
    const { closedReason, state } = await paperOf(id)
    expect([state, closedReason, await statusOf('works', id)]).toEqual([
      'returned',
      `定时发布没有成功：${gone}`,
      'draft',
    ])
  })

  test('takes a published work off the site while its correction is in review', async () => {
    const id = await writeWork()
    await send(id, 'works')
    await outcome('firstReviewer', 'pass-step', id)
    await publish(id)
    await saveWork(id, { title: '改过的题目' })
    await send(id, 'works')
    expect((await call('visitor', 'GET', `/api/works/${id}`)).status).toBe(200)
    expect((await saveWork(id, { withdrawnAt })).status).toBe(200)
    expect((await call('visitor', 'GET', `/api/works/${id}`)).status).toBe(404)
  })
})
