import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { passStep } from '@cms/actions/editorial/pass-step'
import { publishText } from '@cms/actions/editorial/publish-text'
import { sendToReview } from '@cms/actions/editorial/send-to-review'
import { chapterBody } from '@cms/domain/chapter-body'
import { offerPublisher } from '@cms/publish/offer-publisher'
import { payloadFetch } from '@cms/publish/payload-fetch'
import { createPublisher, type Publisher } from '@cms/publish/publisher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act } from '../../seed/contest/stage'
import { compileSite } from '../site/compiled'
import { png } from '../support/make'
import { type PersonName, personNames } from '../support/people'
import { reviewersIn } from '../support/reviewers'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { told } from './bad-input'

let world: World
let folder: string
let publisher: Publisher
let stop: () => void

beforeAll(async () => {
  world = await openWorld()
  folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-preview-'))
  publisher = createPublisher({
    fetch: payloadFetch(world.config),
    origin: 'https://qingfeng.example.cn',
    folder: path.join(folder, 'site'),
    renderer: await compileSite(),
    report: () => undefined,
  })
  stop = offerPublisher(publisher)
})
afterAll(async () => {
  stop?.()
  await world?.end()
  if (folder) await rm(folder, { recursive: true, force: true })
})

const secret = '荷塘边的草稿'

let number = 0

const aCase = (change: object = {}) => {
  number += 1
  return {
    title: '荷塘边的账本',
    slug: `pond-${number}`,
    summary: '账目贴在门口。',
    school: world.town.schools.lotus,
    body: textOf('食堂的账每天都贴在门口。'),
    ...change,
  }
}

/** A case that the public reads, with a draft over it that nobody has published. */
async function changedCase(): Promise<string> {
  const { payload } = world
  const data = aCase({ _status: 'published' })
  const { id } = await payload.create({ collection: 'case-studies', data: data as never, depth: 0 })
  const change = { title: secret, summary: secret, _status: 'draft' as const }
  await payload.update({ collection: 'case-studies', id, data: change, draft: true, depth: 0 })
  return id
}

const ask = (who: PersonName | 'visitor', action: string, id: string, collection = 'case-studies') =>
  world.call(who, 'GET', `/api/actions/${action}`, { collection, id })

test('everyone who is logged in is led to the page that the public reads, and to none that it does not', async () => {
  const { payload, town } = world
  const id = await changedCase()
  const { slug } = await payload.findByID({ collection: 'case-studies', id, depth: 0 })
  const draft = aCase({ _status: 'draft' })
  const unread = await payload.create({
    collection: 'case-studies',
    data: draft as never,
    draft: true,
    depth: 0,
  })
  await publisher.publish()
  const placeOf = async (who: PersonName | 'visitor', ...asked: [string, string?]) =>
    (await ask(who, 'open-live-page', ...asked)).body.place
  expect(await placeOf('owner', id)).toBe(`/cases/${slug}/`)
  expect(await placeOf('editor', unread.id as string)).toBe(null)
  expect(await placeOf('editor', town.schools.lotus, 'schools')).toMatch(/^\/schools\/[^/]+\/$/)
  expect((await ask('visitor', 'open-live-page', id)).status).toBe(401)
})

test('the administrator has a page made again that somebody has spoilt on the disk; the others may not', async () => {
  const file = path.join(folder, 'site/index.html')
  await publisher.publish()
  const whole = await readFile(file, 'utf8')
  await writeFile(file, 'spoilt')
  const again = (who: PersonName) => world.call(who, 'POST', '/api/actions/publish-again', {})
  expect((await again('editor')).status).toBe(403)
  expect((await again('admin')).status).toBe(200)
  await publisher.settled()
  expect(await readFile(file, 'utf8')).toBe(whole)
  const { body } = await world.call('observer', 'GET', '/api/actions/open-site-state', {})
  expect(body).toMatchObject({ progress: null, last: {} })
})

const preview = (who: PersonName | 'visitor', id: string, collection?: string) =>
  ask(who, 'open-preview', id, collection)

const wordsOf = ({ body }: { body: Record<string, unknown> }) => String(body.text).replaceAll('<wbr>', '')

/** The title that stands over a page. */
const titleOf = (answer: { body: Record<string, unknown> }) =>
  /<h1>(.*?)<\/h1>/.exec(wordsOf(answer))?.[1]?.replaceAll(/<[^>]+>/g, '')

const readers: (PersonName | 'visitor')[] = ['editor', 'observer', 'admin']
const others = (['visitor', ...personNames] as const).filter((name) => !readers.includes(name))

describe('a draft over a public case', () => {
  let id: string
  beforeAll(async () => {
    id = await changedCase()
  })

  test.each(readers)('%s sees its page', async (who) => {
    const answer = await preview(who, id)
    expect([answer.status, titleOf(answer)]).toEqual([200, secret])
  })

  test.each(others)('%s sees nothing of it, in any way', async (who) => {
    for (const action of ['open-preview', 'open-wechat-article', 'open-wechat-pictures']) {
      const answer = await ask(who, action, id)
      expect([answer.status, JSON.stringify(answer.body).includes('荷塘')]).toEqual([
        who === 'visitor' ? 401 : 403,
        false,
      ])
    }
  })

  test('says that it is a preview, and is kept by nobody and found by no search engine', async () => {
    const { body, headers } = await preview('editor', id)
    expect(body.text).toContain('预览，尚未发布')
    expect(['content-type', 'cache-control', 'x-robots-tag'].map((name) => headers.get(name))).toEqual([
      'text/html; charset=utf-8',
      'private, no-store',
      'noindex',
    ])
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(body.text).not.toMatch(/<script(?![^>]*(src=|ld\+json|application\/json))|style="/)
  })

  test('the public goes on reading what it read', async () => {
    await preview('editor', id)
    const { body } = await world.call('visitor', 'GET', `/api/case-studies/${id}`)
    expect(body.title).toBe('荷塘边的账本')
  })
})

const createDraft = async (collection: string, data: object): Promise<string> => {
  const { body } = await world.call('editor', 'POST', `/api/${collection}?draft=true`, { ...data })
  return body.doc.id
}

test('a draft with fields left out says which', async () => {
  const id = await createDraft('case-studies', { title: '只有题目' })
  const answer = await preview('editor', id)
  expect(answer.status).toBe(200)
  expect(answer.body.text).toContain('还没有填写“学校”、“摘要”、“正文”，填好并保存草稿后')
  expect(answer.body.text).not.toContain('<h1>')
})

test('a chapter can be seen before its volume is public', async () => {
  const book = await createDraft('reader-books', {
    title: '清廉读本',
    slug: 'reader-one',
    volume: 1,
    stage: 'primary-lower',
    summary: '写给孩子。',
  })
  const body = chapterBody([{ kind: '听故事', body: textOf('荷花开了。') }])
  const chapter = { book, number: 1, title: '一朵荷花', slug: 'lotus', body }
  const id = await createDraft('reader-chapters', chapter)
  const answer = await preview('editor', id, 'reader-chapters')
  expect(wordsOf(answer)).toContain('荷花开了。')
  expect(wordsOf(await preview('editor', book, 'reader-books'))).toContain('清廉读本')
})

test('a document that is not there, and a collection without pages, are refused in a sentence', async () => {
  const missing = await preview('editor', 'nobody')
  expect(missing.body.text).toContain('找不到要预览的内容，可能已被删除，或不在您的权限之内。')
  expect((await preview('editor', 'nobody', 'users')).status).toBe(400)
})

test('an article goes to an official account with its picture, which is not public yet', async () => {
  const data = await png()
  const picture = await world.payload.create({
    collection: 'media',
    data: { alt: '荷塘' },
    file: { data, mimetype: 'image/png', name: '荷塘.png', size: data.length },
  })
  await publisher.publish()
  const id = await createDraft('case-studies', aCase({ title: secret, cover: picture.id }))
  const page = await preview('editor', id)
  const [src = ''] = String(page.body.text).match(/(?<=src=")\/api\/media\/file\/[^"]+/) ?? []
  const seen = async (who: 'editor' | 'visitor') => (await world.call(who, 'GET', src)).status
  expect([await seen('editor'), await seen('visitor')]).toEqual([200, 403])

  const { body } = await ask('editor', 'open-wechat-article', id)
  const mark = '【未审校，不得发布】'
  expect([body.title, body.digest, body.pictures.length]).toEqual([
    `${mark}${secret}`,
    `${mark}账目贴在门口。`,
    1,
  ])
  expect(body.plain).toBe(`${mark}\n账目贴在门口。\n【图1】\n食堂的账每天都贴在门口。`)

  const zip = await ask('editor', 'open-wechat-pictures', id)
  expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip'])
  expect(zip.headers.get('content-disposition')).toContain(encodeURIComponent(`公众号图片-${mark}`))
})

test('only what is cleared or published goes to an official account without the words “未审校”', async () => {
  const { payload, town } = world
  const reviewers = await reviewersIn(payload)
  const by = { editor: town.people.editor.id, reviewer: reviewers.firstReviewer.id }
  const id = await createDraft('case-studies', aCase())
  const marked = async () => {
    const { body } = await ask('editor', 'open-wechat-article', id)
    const copied = [body.title, body.digest, body.html, body.plain]
    return [body.reviewed, ...copied.map((text) => text.includes('【未审校，不得发布】'))]
  }
  const [yes, no] = [
    [false, true, true, true, true],
    [true, false, false, false, false],
  ]
  await payload.updateGlobal({ slug: 'editorial-settings', data: { steps: '1' } })
  const now = new Date()
  expect(await marked()).toEqual(yes)
  const { review } = await act(payload, sendToReview, by.editor, now, { kind: 'case-studies', id })
  expect(await marked()).toEqual(yes)
  await act(payload, passStep, by.reviewer, now, { review })
  expect(await marked()).toEqual(no)
  await act(payload, publishText, by.editor, now, { review, at: 'now' })
  expect(await marked()).toEqual(no)
  await payload.update({
    collection: 'case-studies',
    id,
    data: { summary: '又改了。' },
    draft: true,
    depth: 0,
  })
  expect(await marked()).toEqual(yes)
})

test('an article without pictures has none to download', async () => {
  const id = await createDraft('case-studies', aCase())
  expect(told(await ask('editor', 'open-wechat-pictures', id)).slice(0, 2)).toEqual([
    404,
    '这篇文章里没有图片，不用下载。',
  ])
})
