import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPublisher, type Publisher } from '@cms/publish/publisher'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SearchIndex } from '../../site/src/search/search-index'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { block, body, paragraph, text } from './rich'
import { aCase, sample } from './sample'
import { anyone } from './searched'

const origin = 'https://qingfeng.example.cn'

let compiled: string
let parent: string
let folder: string
let cms: FakeCms
let publisher: Publisher

beforeAll(async () => {
  compiled = await compileSite()
})

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-searched-'))
  folder = path.join(parent, 'site')
  cms = new FakeCms(sample())
  publisher = createPublisher({
    fetch: cms.fetch,
    origin,
    folder,
    renderer: compiled,
    report: (_, error) => error && console.error(error),
  })
  await publisher.publish()
})
afterEach(() => rm(parent, { recursive: true, force: true }))

/** What the published files give for some words. */
async function found(words: string): Promise<string[]> {
  const index = new SearchIndex((file) => readFile(path.join(folder, 'search', file)))
  return (await index.search(words, anyone, 20))?.cards.map((card) => card.path) ?? []
}

/** The files of the index, each with its place on the disk: a file that was written again has another. */
async function standing(): Promise<Map<string, bigint>> {
  const names = await readdir(path.join(folder, 'search'), { recursive: true })
  const files = names.filter((name) => /\.(bin|json)$/.test(name))
  const places = files.map(async (name): Promise<[string, bigint]> => {
    const { ino } = await stat(path.join(folder, 'search', name), { bigint: true })
    return [name, ino]
  })
  return new Map(await Promise.all(places))
}

const edit = (words: string) => {
  for (const item of cms.documents.cases)
    if (item.slug === 'canteen')
      Object.assign(item, { body: body(paragraph(words)), updatedAt: '2026-10-01T00:00:00.000Z' })
}

describe('a published index', () => {
  it('finds what was published', async () => {
    expect(await found('石头会说话')).toEqual(['/cases/stone-lesson/'])
  })

  it('after an edit finds the new words, no longer the old, and has few files written again', async () => {
    expect(await found('账本晒')).not.toEqual([])
    const before = await standing()
    edit('银杏叶黄了满院')
    await publisher.publish()
    const after = await standing()
    expect(await found('银杏叶黄了')).toEqual(['/cases/canteen/'])
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    const written = [...after].filter(([name, ino]) => before.get(name) !== ino)
    expect(written.length).toBeGreaterThan(0)
    expect(written.length).toBeLessThan(after.size / 2)
  })

  it('after a new page and after a lost one has one folder, whose files all stand', async () => {
    cms.documents.cases = [...cms.documents.cases, aCase('new', '新来的银杏')]
    await publisher.publish()
    expect(await found('银杏')).toEqual(['/cases/new/'])
    cms.documents.cases = cms.documents.cases.filter(({ slug }) => slug !== 'new')
    await publisher.publish()
    expect(await found('银杏')).toEqual([])
    const folders = new Set([...(await standing()).keys()].map((name) => path.dirname(name)))
    expect(folders.size).toBe(2)
  })

  it('is put in place after the pages it leads to', async () => {
    edit('银杏')
    await publisher.publish()
    const placed = async (file: string) => (await stat(path.join(folder, file))).ctimeMs
    const index = await Promise.all([...(await standing()).keys()].map((name) => placed(`search/${name}`)))
    expect(await placed('cases/canteen/index.html')).toBeLessThanOrEqual(Math.max(...index))
  })

  it('does not find in a page that cannot be published what it does not show, and finds the others', async () => {
    for (const item of cms.documents.cases)
      if (item.slug === 'canteen')
        Object.assign(item, {
          body: body(paragraph('银杏'), block('poll', [text('银杏')])),
          title: '银杏',
          updatedAt: '2026-10-01T00:00:00.000Z',
        })
    const quiet = createPublisher({
      fetch: cms.fetch,
      origin,
      folder,
      renderer: compiled,
      report: () => {},
    })
    expect((await quiet.publish()).failure).not.toBeNull()
    expect(await found('银杏')).not.toContain('/cases/canteen/')
    expect(await found('石头会说话')).toEqual(['/cases/stone-lesson/'])
  })

  it('has its shards as they are and its cards compressed too', async () => {
    const names = await readdir(path.join(folder, 'search'), { recursive: true })
    expect(names.filter((name) => /\.bin\.(br|gz)$/.test(name))).toEqual([])
    expect(names.filter((name) => /manifest\.json/.test(name)).sort()).toEqual([
      'manifest.json',
      'manifest.json.br',
      'manifest.json.gz',
    ])
  })
})

describe('the search page', () => {
  it('says without scripts where to browse', async () => {
    const html = await readFile(path.join(folder, 'search/index.html'), 'utf8')
    const [, told = ''] = /<noscript>(.*?)<\/noscript>/s.exec(html) ?? []
    expect(told).toContain('不能在这里搜索')
    for (const place of ['/schools/', '/cases/', '/teachers/', '/columns/', '/readers/', '/campaigns/'])
      expect(html.slice(html.indexOf('id="browse"'))).toContain(`href="${place}"`)
  })

  it('has one script of its own, under 20 KB', async () => {
    const html = await readFile(path.join(folder, 'search/index.html'), 'utf8')
    const scripts = [...html.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, src = '']) => src)
    expect(scripts).toHaveLength(1)
    const { size } = await stat(path.join(folder, `${scripts[0]}`))
    expect(size).toBeLessThan(20_000)
  })
})
