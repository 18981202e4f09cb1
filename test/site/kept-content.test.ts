import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPublisher, type Publisher } from '@cms/publish/publisher'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { block, body, heading, paragraph, text, upload } from './rich'
import { aCase, aPicture, sample } from './sample'

let compiled: string
let parent: string
let cms: FakeCms

const later = '2026-10-01T00:00:00.000Z'

const publisherTo = (name: string, program?: string): Publisher =>
  createPublisher({
    fetch: cms.fetch,
    origin: 'https://qingfeng.example.cn',
    folder: path.join(parent, name),
    program,
    renderer: compiled,
    report: ({ failure }) => expect(failure).toBeNull(),
  })

/** Starts, publishes and says how many whole documents were asked for. */
async function started(program = 'one'): Promise<{ rendered: number; read: number }> {
  const before = cms.sent
  const { rendered } = await publisherTo('site', program).publish()
  return { rendered, read: cms.sent - before }
}

beforeAll(async () => {
  compiled = await compileSite()
})

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-kept-'))
  cms = new FakeCms(sample())
  const [first] = cms.documents.cases
  if (first) first.body = body(paragraph('有图的正文'), upload('media-pond'))
  await started()
})

afterEach(() => rm(parent, { recursive: true, force: true }))

const always = () => cms.documents.results.length
const all = () =>
  Object.values(cms.documents).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)

/** The pages of a site, by their places. */
async function pagesOf(name: string): Promise<Map<string, string>> {
  const folder = path.join(parent, name)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(html|xml|bin|json)$/.test(entry.name))
  const read = files.map(async ({ name: file, parentPath }): Promise<[string, string]> => {
    const place = path.join(parentPath, file)
    return [path.relative(folder, place), await readFile(place, 'latin1')]
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function pageOf(item: { slug: string } | undefined): Promise<string> {
  const html = await readFile(path.join(parent, 'site/cases', item?.slug ?? '', 'index.html'), 'utf8')
  return html.replaceAll('<wbr>', '')
}

it('a start with nothing changed reads no document again and renders nothing', async () => {
  expect(await started()).toEqual({ rendered: 0, read: always() })
})

it('a start reads what was changed, came and went meanwhile, and the site is as if it had never stopped', async () => {
  const twoLines = block('heading', [text('做法'), { type: 'linebreak' }, text('与成效')], { tag: 'h2' })
  const parts = body(heading('h2', '背景 与问题'), paragraph('一'), twoLines, paragraph('二'))
  const added = aCase('new', '新案例', { body: parts, updatedAt: later })
  cms.documents.cases.push(added)
  cms.documents.stories.pop()
  cms.documents.media = cms.documents.media.map((one) =>
    one.id === 'media-pond' ? aPicture('pond', { alt: '换了的荷塘', updatedAt: later }) : one,
  )
  const { read, rendered } = await started()
  expect(read).toBe(2 + always())
  expect(rendered).toBeGreaterThan(3)
  expect(await pageOf(added)).toContain('<a href="#part-2">做法 与成效</a>')
  await publisherTo('fresh').publish()
  expect(await pagesOf('site')).toEqual(await pagesOf('fresh'))
})

it('a page that shows a picture in its text is made again when the picture is another', async () => {
  cms.documents.media = cms.documents.media.map((one) =>
    one.id === 'media-pond' ? aPicture('pond', { alt: '换了的荷塘', updatedAt: later }) : one,
  )
  await started()
  expect(await pageOf(cms.documents.cases[0])).toContain('换了的荷塘')
})

it('another program reads everything again', async () => {
  expect(await started('two')).toEqual({ rendered: 0, read: all() })
})

it('a line that a crash cut short costs no more than its document', async () => {
  const changed = cms.documents.cases[0]
  if (changed) Object.assign(changed, { title: '改过的标题', updatedAt: later })
  await appendFile(path.join(parent, 'site.content'), '\n["cases",{"id":"case-can')
  expect((await started()).read).toBe(1 + always())
  expect(await started()).toEqual({ rendered: 0, read: always() })
})

it('what has grown far beyond the content that it holds is begun anew', async () => {
  await appendFile(path.join(parent, 'site.content'), '\n["cases","gone"]'.repeat(10_200))
  expect(await started()).toEqual({ rendered: 0, read: all() })
  expect(await started()).toEqual({ rendered: 0, read: always() })
})

it('texts that are lost are read again', async () => {
  const [texts = ''] = (await readdir(parent)).filter((name) => name.startsWith('site.texts-'))
  await writeFile(path.join(parent, texts), '')
  const { rendered, read } = await started()
  expect(rendered).toBe(0)
  expect(read).toBeGreaterThan(always())
})

it('what a restored database has as it was before is found by the second look at everything', async () => {
  const [first] = cms.documents.cases
  if (first) Object.assign(first, { title: '后来丢了的标题', updatedAt: later })
  await started()
  if (first) Object.assign(first, { title: '恢复了的标题', updatedAt: '2026-01-01T00:00:00.000Z' })
  const publisher = publisherTo('site', 'one')
  await publisher.publish()
  await publisher.publish()
  expect(await pageOf(first)).toContain('恢复了的标题')
})
