import { publishDue } from '@cms/actions/editorial/publish-due'
import type { StepCount } from '@cms/domain/editorial/steps'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
  const data = { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 }
  column = (await world.payload.create({ collection: 'columns', data, depth: 0 })).id
})
afterAll(() => world?.end())
beforeEach(() => setSteps('3'))

const setSteps = (steps: StepCount) =>
  world.payload.updateGlobal({ slug: 'editorial-settings', data: { steps } })

type Who = PersonName | ReviewerName

let number = 0

const form = (change: object = {}) => {
  number += 1
  return {
    title: `食堂的账 ${number}`,
    slug: `post-${number}`,
    summary: '一本看得见的账。',
    body: textOf('食堂的账每天都贴在门口。', '家长每周来看一次。'),
    source: '教育局清廉办',
    column,
    ...change,
  }
}

const write = async (change?: object, who: Who = 'editor'): Promise<string> => {
  const { body } = await call(who, 'POST', '/api/column-posts', form(change))
  return body.doc.id
}

const save = (id: string, change: object, who: Who = 'editor', query = '?draft=true') =>
  call(who, 'PATCH', `/api/column-posts/${id}${query}`, { ...change })

const does = async (who: Who, action: string, id: string, more: object = {}) => {
  const ofText = action === 'send-to-review' || action === 'take-down-text'
  const about = ofText ? { kind: 'column-posts', id } : { review: await reviewOf(world, id) }
  return call(who, 'POST', `/api/actions/${action}`, { ...about, ...more })
}

/** What the action said, or the state that it brought the text to. */
const outcome = async (who: Who, action: string, id: string, more?: object) => {
  const answer = await does(who, action, id, more)
  return answer.status === 200 ? answer.body.state : told(answer).slice(0, 2)
}

const all = ['firstReviewer', 'secondReviewer', 'thirdReviewer'] as const

/** What a visitor reads of a text: its title, null where there is nothing; who asks for drafts reads no other. */
const shown = async (id: string): Promise<string | null> => {
  const one = `/api/column-posts/${id}`
  const plain = await call('visitor', 'GET', one)
  const title = plain.status === 200 ? plain.body.title : null
  const list = `/api/column-posts?where[id][equals]=${id}`
  for (const address of [`${one}?draft=true`, `${one}?draft=1&depth=2`, `${list}&draft=true`, list]) {
    const { body } = await call('visitor', 'GET', address)
    expect([title, undefined]).toContain((body.docs?.[0] ?? body).title)
  }
  return title
}

async function clear(id: string, reviewers: readonly Who[] = all, writer: Who = 'editor'): Promise<void> {
  expect(await outcome(writer, 'send-to-review', id)).toBe('first')
  for (const reviewer of reviewers) expect((await does(reviewer, 'pass-step', id)).status).toBe(200)
}

test('a text goes from draft to the public by four people, each named on its paper', async () => {
  const id = await write({ title: '一本账' })
  expect([await shown(id), await outcome('editor', 'send-to-review', id)]).toEqual([null, 'first'])
  expect(await outcome('firstReviewer', 'pass-step', id)).toBe('second')
  expect(await outcome('secondReviewer', 'pass-step', id, { comment: '数据已核对' })).toBe('third')
  expect([await outcome('thirdReviewer', 'pass-step', id), await shown(id)]).toEqual(['cleared', null])
  expect([await outcome('editor', 'publish-text', id, { at: 'now' }), await shown(id)]).toEqual([
    'published',
    '一本账',
  ])
  const { body } = await call('observer', 'GET', `/api/editorial-reviews?where[subject][equals]=${id}`)
  const [paper] = body.docs
  expect(
    paper.steps.map((step: Record<string, string>) => [step.step, step.byName, step.outcome, step.reason]),
  ).toEqual(
    [
      ['first', 'firstReviewer 的姓名', 'passed', undefined],
      ['second', 'secondReviewer 的姓名', 'passed', '数据已核对'],
      ['third', 'thirdReviewer 的姓名', 'passed', undefined],
    ].map(([step, by, result, reason]) => [step, by, result, reason ?? null]),
  )
  expect([paper.state, paper.sentByName, paper.releasedByName]).toEqual([
    'published',
    'editor 的姓名',
    'editor 的姓名',
  ])
})

test('nobody reviews their own text, nor two steps of one round; somebody else does', async () => {
  const own = '您写过或改过这篇稿件，审校须由另一个人来做。'
  const twice = '这一轮您已经审校过这篇稿件，下一步须由另一个人来做。'
  const id = await write({}, 'firstReviewer')
  await save(id, { summary: '改了一句。' }, 'secondReviewer')
  expect(await outcome('editor', 'send-to-review', id)).toBe('first')
  for (const who of ['firstReviewer', 'secondReviewer', 'editor'] as const)
    expect(await outcome(who, 'pass-step', id)).toEqual([403, own])
  expect(await outcome('thirdReviewer', 'pass-step', id)).toBe('second')
  expect(await outcome('thirdReviewer', 'pass-step', id)).toEqual([403, twice])
})

test('a step is reviewed by who has the right to it', async () => {
  const id = await write({}, 'firstReviewer')
  await outcome('firstReviewer', 'send-to-review', id)
  expect(await outcome('editor', 'pass-step', id)).toEqual([
    403,
    '您的账号没有“一审一校”的权限，可请系统管理员在账号里开通。',
  ])
  expect(await outcome('admin', 'pass-step', id)).toEqual([403, '您的账号没有进行此操作的权限。'])
  const mine = await call('editor', 'PATCH', `/api/users/${world.town.people.editor.id}`, {
    reviewSteps: ['first'],
  })
  expect(mine.body.doc.reviewSteps ?? []).toEqual([])
  expect(await outcome('secondReviewer', 'pass-step', id)).toBe('second')
})

test('over the form nobody publishes, changes what is in review, or deletes what is published', async () => {
  const first = '稿件要经过审校才能发布，请先送审。'
  const id = await write({ title: '锁住的稿件' })
  expect(told(await save(id, { _status: 'published' }, 'editor', ''))).toEqual([409, first, '_status'])
  expect(told(await call('editor', 'POST', '/api/column-posts', form({ _status: 'published' })))[1]).toBe(
    first,
  )
  await outcome('editor', 'send-to-review', id)
  const locked = '《锁住的稿件》正在审校（等待一审一校），内容已锁定；要修改请先撤回送审，或由审校人退回。'
  expect(told(await save(id, { title: '偷改' }))[1]).toBe(locked)
  expect(told(await save(id, { title: '偷改' }, 'editor', ''))[1]).toBe(locked)
  expect(told(await call('editor', 'DELETE', `/api/column-posts/${id}`))[1]).toBe(locked)
  const versions = await call('editor', 'GET', `/api/column-posts/versions?where[parent][equals]=${id}`)
  const version = `/api/column-posts/versions/${versions.body.docs[0].id}`
  expect(told(await call('editor', 'POST', `${version}?draft=true`))[1]).toBe(locked)
  for (const who of all) await does(who, 'pass-step', id)
  await does('editor', 'publish-text', id, { at: 'now' })
  expect(told(await call('editor', 'POST', version))[1]).toBe(
    '旧版本只能恢复为草稿，再送审发布；请选“恢复为草稿”。',
  )
  expect(told(await call('editor', 'DELETE', `/api/column-posts/${id}`))[1]).toBe(
    '《锁住的稿件》已经发布，不能删除；请先撤下并写明原因，再删除。',
  )
  expect(told(await save(id, { _status: 'draft' }, 'editor', ''))[1]).toBe(
    '从网站撤下要写明原因，请用“撤下”。',
  )
  expect(await shown(id)).toBe('锁住的稿件')
})

test('a copy of a published text is a draft, and its maker is its writer', async () => {
  const id = await write()
  await clear(id)
  await does('editor', 'publish-text', id, { at: 'now' })
  const { body } = await call('firstReviewer', 'POST', `/api/column-posts/${id}/duplicate`, {
    slug: 'a-copy',
    title: '副本',
  })
  expect([body.doc._status, await shown(body.doc.id)]).toEqual(['draft', null])
  await outcome('editor', 'send-to-review', body.doc.id)
  expect((await outcome('firstReviewer', 'pass-step', body.doc.id))[0]).toBe(403)
})

test('a text comes back with a reason, is changed and sent again, and the round begins anew', async () => {
  const id = await write({ title: '回来的稿件' })
  await outcome('editor', 'send-to-review', id)
  await does('firstReviewer', 'pass-step', id)
  expect(await outcome('secondReviewer', 'return-text', id, { reason: ' ' })).toEqual([
    400,
    '请写明退回的原因，让撰稿人知道改什么。',
  ])
  expect(await outcome('secondReviewer', 'return-text', id, { reason: '第二段缺数据。' })).toBe('returned')
  const desk = await call('editor', 'GET', '/api/actions/open-editorial-desk')
  expect(desk.body.returned.map(({ reason, title }: Record<string, string>) => [title, reason])).toEqual([
    ['回来的稿件', '第二段缺数据。'],
  ])
  expect((await save(id, { summary: '补了数据。' })).status).toBe(200)
  expect(await outcome('editor', 'send-to-review', id)).toBe('first')
  expect((await call('editor', 'GET', '/api/actions/open-editorial-desk')).body.returned).toEqual([])
  expect(await outcome('secondReviewer', 'pass-step', id)).toBe('second')
})

test('the writer takes a text back, another editor cannot', async () => {
  const id = await write()
  await outcome('editor', 'send-to-review', id)
  expect((await outcome('firstReviewer', 'take-back-text', id))[0]).toBe(403)
  expect(await outcome('editor', 'take-back-text', id)).toBe('takenBack')
  expect((await save(id, { title: '又改了' })).status).toBe(200)
  expect(await outcome('firstReviewer', 'pass-step', id)).toEqual([
    409,
    '这一轮审校已经结束，可能已被撤回或退回，请刷新页面。',
  ])
})

test('a correction of a published text goes through the same steps while the public reads the old one', async () => {
  const id = await write({ title: '旧题目' })
  await clear(id)
  await does('editor', 'publish-text', id, { at: 'now' })
  expect(await outcome('editor', 'send-to-review', id)).toEqual([409, '这篇稿件发布以后没有改动，不用送审。'])
  await save(
    id,
    { title: '新题目', body: textOf('食堂的账每周都贴在门口。', '家长每周来看一次。') },
    'firstReviewer',
  )
  expect(await shown(id)).toBe('旧题目')
  const { body } = await call('observer', 'GET', `/api/actions/open-comparison?kind=column-posts&id=${id}`)
  expect(body.fields.map(({ field }: { field: string }) => field)).toEqual(['title', 'body'])
  expect(body.fields[1].lines[0].words).toEqual([
    { text: '食堂的账', change: 'same' },
    { text: '每天', change: 'removed' },
    { text: '每周', change: 'added' },
    { text: '都贴在门口。', change: 'same' },
  ])
  const query = new URLSearchParams({ kind: 'column-posts', id })
  const { body: versions } = await call('observer', 'GET', `/api/actions/open-versions?${query}`)
  expect(versions.map(({ by, standing }: { by: string; standing: string }) => [by, standing])).toEqual([
    ['firstReviewer 的姓名', 'draft'],
    ['editor 的姓名', 'shown'],
    ['editor 的姓名', 'draft'],
  ])
  const between = async (before: number, after: number) => {
    const chosen = { before: versions[before].id, after: versions[after].id }
    const address = `/api/actions/open-comparison?${query}&${new URLSearchParams(chosen)}`
    return (await call('editor', 'GET', address)).body.fields.map(({ field }: { field: string }) => field)
  }
  expect([await between(2, 1), await between(0, 2)]).toEqual([[], ['title', 'body']])
  const another = new URLSearchParams({ kind: 'column-posts', id: await write(), before: versions[0].id })
  expect((await call('editor', 'GET', `/api/actions/open-comparison?${another}`)).status).toBe(404)
  expect(await outcome('firstReviewer', 'send-to-review', id)).toBe('first')
  expect((await outcome('firstReviewer', 'pass-step', id))[0]).toBe(403)
  await world.payload.update({
    collection: 'users',
    id: world.town.people.editor.id,
    data: { reviewSteps: ['first'] },
  })
  expect(await outcome('editor', 'pass-step', id)).toBe('second')
  await world.payload.update({
    collection: 'users',
    id: world.town.people.editor.id,
    data: { reviewSteps: [] },
  })
  expect([await outcome('secondReviewer', 'pass-step', id), await shown(id)]).toEqual(['third', '旧题目'])
  await does('thirdReviewer', 'pass-step', id)
  expect([await outcome('editor', 'publish-text', id, { at: 'now' }), await shown(id)]).toEqual([
    'published',
    '新题目',
  ])
})

test('a small office of two publishes with one reviewer, who is not the writer', async () => {
  await setSteps('1')
  const id = await write()
  await outcome('editor', 'send-to-review', id)
  expect((await outcome('editor', 'publish-text', id, { at: 'now' }))[1]).toBe(
    '这篇稿件还没有通过全部审校，不能发布。',
  )
  expect(await outcome('firstReviewer', 'pass-step', id)).toBe('cleared')
  expect(await outcome('firstReviewer', 'publish-text', id, { at: 'now' })).toBe('published')
})

test('a text is published when its time has come, not before, and not after the time was lifted', async () => {
  const id = await write({ title: '到点发布' })
  await clear(id)
  const at = new Date(Date.now() + 3_600_000).toISOString()
  expect((await outcome('editor', 'publish-text', id, { at: '2020-01-01T00:00:00Z' }))[0]).toBe(400)
  expect(await outcome('editor', 'publish-text', id, { at })).toBe('cleared')
  await publishDue(world.payload, new Date(Date.parse(at) - 1000))
  expect(await shown(id)).toBe(null)
  await outcome('editor', 'publish-text', id, { at: null })
  await publishDue(world.payload, new Date(Date.parse(at) + 1000))
  expect(await shown(id)).toBe(null)
  await outcome('editor', 'publish-text', id, { at })
  await publishDue(world.payload, new Date(Date.parse(at) + 1000))
  await publishDue(world.payload, new Date(Date.parse(at) + 2000))
  expect(await shown(id)).toBe('到点发布')
})

test('a text whose time has come but which cannot be public goes back with the reason', async () => {
  const id = await write({ title: '撞了网址', slug: 'taken-later' })
  await clear(id)
  const at = new Date(Date.now() + 3_600_000).toISOString()
  await outcome('editor', 'publish-text', id, { at })
  const rival = { ...form(), slug: 'taken-later-2', _status: 'published' } as never
  const other = await world.payload.create({ collection: 'column-posts', data: rival, depth: 0 })
  await world.payload.db.updateOne({ collection: 'column-posts', id, data: { slug: 'moved-away' } })
  await world.payload.db.updateOne({
    collection: 'column-posts',
    id: other.id,
    data: { slug: 'taken-later' },
  })
  await publishDue(world.payload, new Date(Date.parse(at) + 1000))
  const { body } = await call('editor', 'GET', '/api/actions/open-editorial-desk')
  const came = body.returned.find(({ subject }: { subject: string }) => subject === id)
  expect([await shown(id), came?.reason]).toEqual([null, '定时发布没有成功：网址名已被使用，请换一个。'])
})

test('taking down is at once, with a reason in the log, and what is down can be deleted', async () => {
  const id = await write({ title: '要撤下的稿件' })
  await clear(id)
  await does('editor', 'publish-text', id, { at: 'now' })
  await save(id, { summary: '' })
  expect((await outcome('editor', 'take-down-text', id, { reason: '' }))[0]).toBe(400)
  expect([
    await outcome('editor', 'take-down-text', id, { reason: '家长要求撤下' }),
    await shown(id),
  ]).toEqual(['draft', null])
  const log = await call('observer', 'GET', `/api/audit-log?where[targetId][equals]=${id}`)
  expect(log.body.docs[0].changes.takenDownFor.after).toBe('家长要求撤下')
  expect((await call('editor', 'DELETE', `/api/column-posts/${id}`)).status).toBe(200)
})

test('what cannot go out keeps a text from being sent: an identity number, a field left empty', async () => {
  const id = await write({ title: '不能发的', body: textOf('证件 11010519491231002X。'), summary: '有摘要' })
  const check = async () =>
    (await call('editor', 'GET', `/api/actions/open-text-checks?kind=column-posts&id=${id}`)).body.finds
  expect((await check())[0]).toMatchObject({
    severity: 'must',
    field: 'body',
    paragraph: 1,
    start: 3,
    end: 21,
    excerpt: '110…2X',
  })
  const answer = await does('editor', 'send-to-review', id)
  expect(told(answer)).toEqual([
    400,
    '18 位身份证号“110…2X”不能公开，请删去；办公联系电话请写固定电话。',
    'body',
  ])
  await save(id, { body: textOf('证件已核。'), summary: '' })
  expect(await outcome('editor', 'send-to-review', id)).toEqual([400, '请填写“摘要”。'])
  await save(id, { summary: '又有了。' })
  expect(await outcome('editor', 'send-to-review', id)).toBe('first')
})

test('a visitor finds nothing of drafts, reviews, writers or rules', async () => {
  const secret = '密稿三审'
  const id = await write({ title: '公开的稿件' })
  await clear(id)
  await does('editor', 'publish-text', id, { at: 'now' })
  await save(id, { title: secret, summary: `${secret}摘要`, body: textOf(`${secret}正文`) })
  await outcome('editor', 'send-to-review', id)
  const addresses = [
    `/api/column-posts/${id}?draft=true&depth=3`,
    '/api/column-posts?draft=true&depth=3&limit=200',
    `/api/column-posts/versions?where[parent][equals]=${id}`,
    '/api/editorial-reviews',
    '/api/globals/editorial-settings',
    `/api/actions/open-text-review?kind=column-posts&id=${id}`,
    `/api/actions/open-comparison?kind=column-posts&id=${id}`,
    `/api/actions/open-versions?kind=column-posts&id=${id}`,
    '/api/actions/open-editorial-desk',
  ]
  for (const who of ['visitor', 'owner', 'judge', 'secretary'] as const) {
    for (const address of addresses) {
      const { body } = await call(who, 'GET', address)
      expect([who, address, JSON.stringify(body).match(/密稿三审|writers|firstReviewer/)]).toEqual([
        who,
        address,
        null,
      ])
    }
  }
  expect(JSON.stringify((await call('editor', 'GET', addresses[1] ?? '')).body)).toContain(secret)
  expect(await shown(id)).toBe('公开的稿件')
})
