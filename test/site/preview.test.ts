import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPublisher, type Publisher } from '@cms/publish/publisher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { documentPage, type PagedCollection } from '../../site/src/data/document-page'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { block, body, paragraph, upload } from './rich'
import { aCase, aWork, sample } from './sample'

const origin = 'https://qingfeng.example.cn'

let compiled: string
let parent: string
let publisher: Publisher

beforeAll(async () => {
  compiled = await compileSite()
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-preview-'))
  publisher = createPublisher({
    fetch: new FakeCms(sample()).fetch,
    origin,
    folder: path.join(parent, 'site'),
    renderer: compiled,
    report: (_, error) => error && console.error(error),
  })
})
afterAll(async () => {
  await rm(parent, { recursive: true, force: true })
})

const published = () => readFile(path.join(parent, 'site/cases/canteen/index.html'), 'utf8')
/** The title that stands over a page. */
const titleOf = (html: string) => /<h1>(.*?)<\/h1>/.exec(html)?.[1]?.replaceAll(/<[^>]+>/g, '')

const draft = (title: string, more = {}) =>
  ({ collection: 'case-studies', document: aCase('canteen', title, { _status: 'draft', ...more }) }) as const

test('a draft is the page that the site would show; the site stays as it is', async () => {
  await publisher.publish()
  const before = await published()
  const { html } = await publisher.preview([draft('食堂账本人人看')])
  expect(titleOf(html)).toBe('食堂账本人人看')
  expect(html).toContain('预览，尚未发布')
  expect(html).toContain('<meta name="robots" content="noindex">')
  expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 0 })
  expect(await published()).toBe(before)
})

test('previews that are made while the site is published stay out of it, and out of each other', async () => {
  const [, ...previews] = await Promise.all([
    publisher.publish(),
    ...['第一稿', '第二稿', '第三稿'].map((title) => publisher.preview([draft(title)])),
  ])
  expect(previews.map(({ html }) => titleOf(html))).toEqual(['第一稿', '第二稿', '第三稿'])
  expect(await published()).not.toMatch(/第[一二三]稿/)
})

test('pictures come from the CMS, where those that are not published are too', async () => {
  const text = body(paragraph('见图。'), upload('media-pond', '荷塘'))
  const { html } = await publisher.preview([draft('图', { body: text, cover: 'media-pond' })])
  expect(html).not.toMatch(/(src|srcset|href)="[^"]*(?<!file)\/media\/(?!file)/)
  expect(html).toContain('src="/api/media/file/pond-960x640.webp"')
})

test.each([
  [
    'whose school is not there',
    { school: 'nowhere' },
    '案例《图》关联的内容不存在或没有公开，请编辑后重新发布。',
  ],
  [
    'whose text holds what the site does not know',
    { body: body(block('poll', [])) },
    '案例《图》的正文里有网站不认识的内容“poll”，请在编辑器里删去后重新发布。',
  ],
])('a draft %s is refused with the sentence that publishing would say', async (_, more, sentence) => {
  await expect(publisher.preview([draft('图', more)])).rejects.toThrow(sentence)
})

test('an article goes to other channels without its title and with its lead; a volume is no article', async () => {
  const { article } = await publisher.preview([draft('账本')])
  expect(article).toMatchObject({ title: '账本', digest: '账本的摘要', cover: null })
  expect(article?.html).toBe(
    '<p class="lead">账本的摘要</p><h2 id="part-1">做法与机制</h2><p>账本的做法。</p>',
  )
  const [book] = sample().books
  if (!book) throw new Error('no book')
  expect((await publisher.preview([{ collection: 'reader-books', document: book }])).article).toBe(null)
})

test('the page of one document is the page that the whole site has of it', () => {
  const documents = { ...sample(), works: [aWork('painting', '荷')] }
  const model = siteModel(documents, origin)
  const all = new Map(pages(model).map((page) => [page.path, page]))
  const lists: Record<PagedCollection, readonly { id: string }[]> = {
    'case-studies': documents.cases,
    works: documents.works,
    'teacher-stories': documents.stories,
    'column-posts': documents.posts,
    'reader-chapters': documents.chapters,
    'reader-books': documents.books,
    schools: documents.schools,
  }
  for (const [collection, list] of Object.entries(lists) as [PagedCollection, { id: string }[]][]) {
    expect(list.length).toBeGreaterThan(0)
    for (const { id } of list) {
      const page = documentPage(model, collection, id)
      expect([collection, page?.key]).toEqual([collection, all.get(page?.path ?? '')?.key])
    }
    expect(documentPage(model, collection, 'nobody')).toBe(null)
  }
})
