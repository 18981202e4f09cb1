import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { fileOf } from '@cms/publish/item'
import { createPublisher, type Publisher } from '@cms/publish/publisher'
import { openRenderer, type Renderer } from '@cms/publish/renderer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { block, body, paragraph, text } from './rich'
import { versions } from './two-versions'

/** A site of so many pages that several threads make them. */

const origin = 'https://qingfeng.example.cn'
const later = '2026-10-01T00:00:00.000Z'
const written = '里面有手机号码“138…00”，不能公开，请删去后重新发布。'
const unknown = '案例《案例8》的正文里有网站不认识的内容“poll”，请在编辑器里删去后重新发布。'

let renderer: Renderer
let parent: string
let folder: string
let cms: FakeCms

/** One site for all that is said of it, in this order. */
beforeAll(async () => {
  renderer = await openRenderer(await compileSite())
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-many-'))
  folder = path.join(parent, 'site')
  cms = new FakeCms(versions.manyBefore())
})

afterAll(() => rm(parent, { recursive: true, force: true }))

const publisherOf = (get = cms.fetch): Publisher =>
  createPublisher({ fetch: get, origin, folder, renderer: renderer.compiled, report: () => {} })

const read = (file: string) => readFile(path.join(folder, file), 'utf8')

/** Every page as one thread makes it. */
async function madeHere(): Promise<Map<string, string>> {
  const documents = await renderer.readDocuments({ url: origin, fetch: cms.fetch })
  const pages = renderer.pages(renderer.siteModel(documents, origin))
  const made = new Map<string, string>()
  for (const page of pages)
    if (fileOf(page).endsWith('.html'))
      made.set(fileOf(page), (await renderer.render(page, origin)).toString())
  return made
}

async function htmlFiles(): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true })
  const files = names.filter((name) => name.endsWith('.html')).sort()
  return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)))
}

async function expectCompressed(files: Iterable<string>): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file))
    expect(brotliDecompressSync(await readFile(path.join(folder, `${file}.br`)))).toEqual(bytes)
    expect(gunzipSync(await readFile(path.join(folder, `${file}.gz`)))).toEqual(bytes)
  }
}

it('has the pages that one thread makes, both compressed beside each, and nothing else beside it', async () => {
  expect(await publisherOf().publish()).toMatchObject({ failure: null })
  const files = await htmlFiles()
  const made = await madeHere()
  expect([...files.keys()]).toEqual([...made.keys()].sort())
  for (const [file, html] of made) expect(files.get(file)).toBe(html)
  await expectCompressed([...files.keys(), 'sitemap.xml'])
  expect((await readdir(parent)).filter((name) => !name.startsWith('site.json'))).toEqual(['site'])
})

it('gets the compressed forms at the next start that were not made when it was stopped', async () => {
  const missing = ['cases/many-3/index.html', 'feed.xml']
  for (const file of missing) for (const ending of ['.br', '.gz']) await rm(path.join(folder, file + ending))
  expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 0 })
  await expectCompressed(missing)
})

it('lets an edit go before the compressed forms of what was published, and has all of them in the end', async () => {
  let edit: Promise<unknown> | undefined
  const publisher = publisherOf((...asked) => {
    if (!edit && String(asked[0]).includes('/api/media/file/')) {
      Object.assign(cms.documents.cases.find(({ slug }) => slug === 'many-219') ?? {}, {
        title: '改了题',
        updatedAt: later,
      })
      edit = publisher.publish([{ slug: 'case-studies', id: 'case-many-219' }])
    }
    return cms.fetch(...asked)
  })
  await publisher.publishAgain()
  expect(existsSync(path.join(folder, 'cases/many-3/index.html.br'))).toBe(false)
  expect(await edit).toMatchObject({ failure: null })
  await publisher.settled()
  expect(await read('cases/many-219/index.html')).toContain('改了题')
  await expectCompressed((await htmlFiles()).keys())
})

it('changed on every page, keeps the old version of those that cannot be made and names each with its reason', async () => {
  const [bad, odd] = [await read('cases/many-7/index.html'), await read('cases/many-8/index.html')]
  Object.assign(cms.documents.settings, { siteName: '清风满校园', updatedAt: later })
  for (const one of cms.documents.cases) {
    const more = { slug: one.slug, updatedAt: later }
    if (one.slug === 'many-7') Object.assign(one, more, { body: body(paragraph('请打 13800138000')) })
    if (one.slug === 'many-8') Object.assign(one, more, { body: body(block('poll', [text('一')])) })
  }
  const { failure } = await publisherOf().publish()
  expect(failure?.split('\n').slice(1)).toEqual([
    `“案例7”（/cases/many-7/）没有更新：${written}`,
    `“案例8”（/cases/many-8/）没有更新：${unknown}`,
  ])
  expect([await read('cases/many-7/index.html'), await read('cases/many-8/index.html')]).toEqual([bad, odd])
  expect(await read('cases/many-9/index.html')).toContain('清风满校园')
  await expectCompressed(['cases/many-7/index.html', 'cases/many-9/index.html'])
})
