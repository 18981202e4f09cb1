import { chapterBody } from '@cms/domain/chapter-body'
import type { Campaign, Entry } from '@cms/payload-types'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { campaignData, makeCampaign, makeEntry, pdf, png } from '../support/make'
import { textOf } from '../support/rich-text'
import { openWorld, type World } from '../support/world'
import { triedOn } from './bad-input'

type Node = { type: string; [property: string]: unknown }

let world: World
let entry: Entry
let column: string
let files: { entry: string; proof: string; media: string }

const file = (data: Buffer, name: string, mimetype: string) => ({ data, mimetype, name, size: data.length })

beforeAll(async () => {
  world = await openWorld()
  const { payload, town } = world
  const campaign: Campaign = await makeCampaign(payload, 'submission')
  entry = await makeEntry(payload, campaign, town.schools.lotus)
  const picture = file(await png(), 'lotus.png', 'image/png')
  const proof = file(await pdf(), 'proof.pdf', 'application/pdf')
  const keep = async (kept: typeof picture) =>
    (await payload.create({ collection: 'entry-files', data: { school: town.schools.lotus }, file: kept })).id
  const open = await payload.create({ collection: 'media', data: { alt: '荷' }, file: picture })
  files = { entry: await keep(picture), proof: await keep(proof), media: open.id }
  const made = await payload.create({
    collection: 'columns',
    data: { name: '工作动态', slug: 'news', rhythmDays: 14, order: 0 },
  })
  column = made.id
})
afterAll(() => world?.end())

const base = { version: 1, format: '', indent: 0, direction: null }
const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  mode: 'normal',
  style: '',
  detail: 0,
})
const paragraph = (...children: Node[]): Node => ({ ...base, type: 'paragraph', children })
const link = (url: unknown): Node => ({
  ...base,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url },
  children: [words('看这里')],
})
const list = (...children: Node[]): Node => ({
  ...base,
  type: 'list',
  listType: 'bullet',
  tag: 'ul',
  start: 1,
  children,
})
const item = (...children: Node[]): Node => ({ ...base, type: 'listitem', value: 1, children })
const picture = (relationTo: string, value: unknown): Node => ({
  ...base,
  type: 'upload',
  version: 3,
  id: 'a',
  relationTo,
  value,
  fields: {},
})
const text = (...children: Node[]) => ({ root: { ...base, type: 'root', children } })

const tried = (body: unknown) => triedOn(world, 'owner', 'entries', entry.id, { body })
const saved = async (body: unknown) =>
  (await world.call('owner', 'PATCH', `/api/entries/${entry.id}`, { body })).status

const foreign = [400, '“正文”里有编辑器不支持的内容，请在编辑器里重新编辑后保存。', 'body']

test.each<[string, unknown]>([
  ['a kind that no editor has', text({ ...base, type: 'iframe', src: 'https://example.com' })],
  ['a block of code', text({ ...base, type: 'code', children: [words('x')] })],
  ['a table without rows', text({ ...base, type: 'table', children: [] })],
  ['a heading of the first size', text({ ...base, type: 'heading', tag: 'h1', children: [words('题')] })],
  ['a heading of a made-up size', text({ ...base, type: 'heading', tag: 'script', children: [words('题')] })],
  ['a list of a made-up kind', text({ ...list(item(words('一'))), listType: 'check' })],
  ['words outside a paragraph', text(words('话'))],
  ['a paragraph in a paragraph', text(paragraph(paragraph(words('话'))))],
  ['a list item outside a list', text(item(words('一')))],
  ['a picture in a sentence', text(paragraph(picture('entry-files', 'x')))],
  ['words that are no text', text(paragraph({ ...words(''), text: 1 }))],
  ['words without a format', text(paragraph({ type: 'text', text: '话' }))],
  ['a node without a kind', text({ children: [] } as unknown as Node)],
  ['children that are no list', text({ ...paragraph(), children: 'x' })],
  ['a root that is no node', { root: [] }],
  ['a picture that is no id', text(picture('entry-files', { id: 'x' }))],
  ['a picture out of an account', text(picture('users', 'x'))],
])('a text with %s is refused', async (_, body) => {
  expect(await tried(body)).toEqual(foreign)
})

test('lists may stand in lists, but not without end', async () => {
  const nested = (depth: number): Node =>
    depth === 0 ? list(item(words('底'))) : list(item(nested(depth - 1)))
  expect(await saved(text(nested(4)))).toBe(200)
  expect(await tried(text(nested(12)))).toEqual(foreign)
})

const closed = (url: string) => [
  400,
  `“正文”里的链接“${url}”不能用，请写以 http:// 或 https:// 开头的完整网址，或以 / 开头的本站地址。`,
  'body',
]

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' java\u0000script:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.com',
  '/\\example.com',
  'example.com',
  'https://',
  '',
])('a link to “%s” is refused', async (url) => {
  expect(await tried(text(paragraph(link(url))))).toEqual(closed(url.slice(0, 60)))
})

test.each([undefined, null, 1, { href: 'x' }])(
  'a link to %s, which is no address, is refused',
  async (url) => {
    const [status, , field] = await tried(text(paragraph(link(url))))
    expect([status, field]).toEqual([400, 'body'])
  },
)

test('a link that finds itself is checked too', async () => {
  expect(await tried(text(paragraph({ ...link('javascript:x'), type: 'autolink' })))).toEqual(
    closed('javascript:x'),
  )
})

test.each([
  'https://www.gg.gov.cn/a?b=c#d',
  'http://example.com',
  'mailto:jw@example.cn',
  'tel:0775-12388',
  '/schools/lotus/',
  '#part-1',
])('a link to %s is kept', async (url) => {
  expect(await saved(text(paragraph(words('见'), link(url))))).toBe(200)
})

test('everything that the editor offers is kept as it was sent', async () => {
  const body = text(
    { ...base, type: 'heading', tag: 'h2', children: [words('做法')] },
    paragraph(
      { ...words('粗'), format: 1 },
      { type: 'linebreak', version: 1 },
      { ...words('\t'), type: 'tab' },
      link('/a'),
    ),
    { ...base, type: 'quote', children: [words('引文')] },
    list(item(words('一')), item(list(item(words('二'))))),
    { ...list(item(words('一'))), listType: 'number', tag: 'ol' },
    { type: 'horizontalrule', version: 1 },
    picture('entry-files', files.entry),
  )
  const { body: answer, status } = await world.call('owner', 'PATCH', `/api/entries/${entry.id}?depth=0`, {
    body,
  })
  expect([status, answer.doc?.body ?? answer.errors]).toEqual([200, body])
})

test('a picture that does not exist, or that only others may use, is refused', async () => {
  const missing = [400, '“正文”所选的内容不存在，或不属于您可以使用的范围，请重新选择。', 'body']
  expect(await tried(text(picture('entry-files', 'nothing')))).toEqual(missing)
  const { payload, town } = world
  const theirs = await payload.create({
    collection: 'entry-files',
    data: { school: town.schools.bamboo },
    file: file(await pdf(), 'theirs.pdf', 'application/pdf'),
  })
  expect(await tried(text(picture('entry-files', theirs.id)))).toEqual(missing)
})

test('a document that is no picture is refused in a text', async () => {
  expect(await tried(text(picture('entry-files', files.proof)))).toEqual([
    400,
    '“正文”里只能插入图片，其他文件请放到附件里。',
    'body',
  ])
})

test('an entry takes its pictures from its own files, an article from the public ones', async () => {
  const post = (body: unknown) => ({
    title: '动态',
    slug: `post-${JSON.stringify(body).length}`,
    summary: '摘要',
    column,
    body,
    _status: 'draft',
  })
  const made = async (body: unknown) =>
    (await world.call('editor', 'POST', '/api/column-posts', post(body))).status
  expect(await tried(text(picture('media', files.media)))).toEqual(foreign)
  expect([
    await made(text(picture('media', files.media))),
    await made(text(picture('entry-files', files.entry))),
  ]).toEqual([201, 400])
})

const section = (fields: object): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'a', blockType: 'section', blockName: '', ...fields },
})

test('the texts in the sections of a chapter are checked like any other', async () => {
  const { payload } = world
  const book = await payload.create({
    collection: 'reader-books',
    data: {
      title: '第一册',
      slug: 'volume-1',
      volume: 1,
      stage: 'junior',
      summary: '提要',
      _status: 'draft',
    },
  })
  const chapter = await payload.create({
    collection: 'reader-chapters',
    data: {
      book: book.id,
      number: 1,
      title: '一',
      slug: 'one',
      body: chapterBody([{ kind: '听故事', body: textOf('从前') }]),
      _status: 'draft',
    },
  })
  const story = section({
    kind: '听故事',
    body: text(paragraph(words('从前')), picture('media', files.media)),
  })
  const told = (...nodes: Node[]) =>
    triedOn(world, 'editor', 'reader-chapters', chapter.id, { body: text(story, ...nodes), _status: 'draft' })
  const foreign = (label: string, path: string) => [
    400,
    `“${label}”里有编辑器不支持的内容，请在编辑器里重新编辑后保存。`,
    path,
  ]
  const asking = (...nodes: Node[]) => section({ kind: '想一想', body: text(...nodes) })

  expect(await told(asking(paragraph(link('javascript:x'))))).toEqual([
    400,
    '“内容”里的链接“javascript:x”不能用，请写以 http:// 或 https:// 开头的完整网址，或以 / 开头的本站地址。',
    'body.1.body',
  ])
  expect(await told(asking(picture('media', 'nowhere')))).toEqual([
    400,
    '“内容”所选的内容不存在，或不属于您可以使用的范围，请重新选择。',
    'body.1.body',
  ])
  expect(await told(asking(story))).toEqual(foreign('内容', 'body.1.body'))
  expect(await told({ ...story, fields: { blockType: 'poll' } })).toEqual(foreign('正文', 'body'))
  expect(await told(picture('media', files.media))).toEqual(foreign('正文', 'body'))
  expect(await told(section({ kind: '闲谈' }))).toEqual([
    400,
    '“栏目名”没有这个选项，请从列出的选项中选择。',
    'body.1.kind',
  ])
  expect(await told(section({ vote: 1 }))).toEqual([
    400,
    '没有名为“body.1.vote”的字段，请检查后重新提交。',
    'body.1.vote',
  ])
  const kept = { body: text(story, asking(paragraph(words('为什么？'))), paragraph()), _status: 'draft' }
  const address = `/api/reader-chapters/${chapter.id}?draft=true`
  expect((await world.call('editor', 'PATCH', address, kept)).status).toBe(200)
})

test('what a chapter may not show is told with the section it stands in', async () => {
  const { call, payload } = world
  const { docs } = await payload.find({ collection: 'reader-chapters', limit: 1, depth: 0 })
  const numbered = ['一、从前', '二、后来'].map((line) => paragraph(words(line)))
  const body = text(
    section({ kind: '听故事', body: text(...numbered) }),
    section({ kind: '说一说', body: text(...numbered, paragraph(words('打电话 13800138000，，再说'))) }),
  )
  const id = docs[0]?.id ?? ''
  const saved = await call('editor', 'PATCH', `/api/reader-chapters/${id}?draft=true`, {
    body,
    _status: 'draft',
  })
  expect(saved.status).toBe(200)
  const found = await call('editor', 'GET', `/api/actions/open-text-checks?kind=reader-chapters&id=${id}`)
  const finds = found.body.finds as { check: string; field: string; paragraph: number }[]
  expect(finds.map(({ check, field, paragraph: at }) => [check, field, at])).toEqual([
    ['个人信息', 'body.1', 3],
    ['重复标点', 'body.1', 3],
  ])
})

test('an id or a check sum that reads like a mobile number keeps nothing from being public', async () => {
  const [culture, oversight] = campaignData('submission').categories
  const categories = [{ id: '6b02d0da13800138000a1b2c', ...culture }, { ...oversight }]
  const { id } = await makeCampaign(world.payload, 'submission', { categories } as never)
  const chainHead = `9f86d081c13800138000a${'0f'.repeat(21)}a`
  const { proof } = await world.payload.update({
    collection: 'campaigns',
    id,
    data: { proof: { chainHead } },
    depth: 0,
  })
  expect(proof?.chainHead).toBe(chainHead)
})
