import { appendFile, cp, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import {
  cms,
  compiled,
  files,
  folder,
  newTitle,
  outcomes,
  pageCount,
  parent,
  publisherOf,
  read,
  rename,
  siteForEachTest,
  snapshot,
} from './publishing'

siteForEachTest()

it('after a restart renders nothing either', async () => {
  await publisherOf().publish()
  const before = await snapshot()
  expect(await publisherOf().publish()).toMatchObject({ failure: null, pages: pageCount, rendered: 0 })
  expect(await snapshot()).toEqual(before)
})

it('knows after every restart what the one before has published', async () => {
  await publisherOf().publish()
  rename()
  expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 12 })
  expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 0 })
  expect((await read('cases/canteen/index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
})

it('deletes after a restart what went while it was down', async () => {
  await publisherOf().publish()
  cms.documents.stories = []
  await publisherOf().publish()
  expect(await readdir(path.join(folder, 'teachers'))).toEqual([
    'feed.xml',
    'feed.xml.br',
    'feed.xml.gz',
    'index.html',
    'index.html.br',
    'index.html.gz',
  ])
})

it('makes again a file that was lost, when what has changed is live', async () => {
  await publisherOf().publish()
  const before = await read('about/index.html')
  await rm(path.join(folder, 'about/index.html'))
  rename()
  outcomes.length = 0
  const publisher = publisherOf()
  await publisher.publish()
  expect((await read('cases/index.html')).replaceAll('<wbr>', '')).toContain(newTitle)
  await publisher.settled()
  expect(outcomes.slice(1)).toMatchObject([{ failure: null, rendered: 1 }])
  expect(await read('about/index.html')).toBe(before)
})

it('makes again a page and a part of the search that were lost, though the first publish fails', async () => {
  await publisherOf().publish()
  const [searched = ''] = (await files()).filter((file) => /^search\/.*\.bin$/.test(file))
  const lost = ['about/index.html', searched]
  const before = await Promise.all(lost.map(read))
  for (const file of lost) await rm(path.join(folder, file))
  const { schools } = cms.documents
  cms.documents.schools = []
  const publisher = publisherOf()
  expect((await publisher.publish()).failure).toContain('关联的内容不存在')
  cms.documents.schools = schools
  outcomes.length = 0
  await publisher.publish()
  await publisher.settled()
  expect(outcomes).toMatchObject([
    { failure: null, rendered: 0 },
    { failure: null, rendered: 1 },
  ])
  expect(await Promise.all(lost.map(read))).toEqual(before)
})

it('makes again what a crash may have left unfinished', async () => {
  await publisherOf().publish()
  await appendFile(path.join(parent, 'site.json.log'), '["index.html",""]\n["cases/ind')
  await writeFile(path.join(folder, 'index.html'), 'half a page')
  expect(await publisherOf().publish()).toMatchObject({ failure: null, rendered: 1 })
  expect(await read('index.html')).toContain('清风入校园')
})

it('of a new release renders everything', async () => {
  await publisherOf().publish()
  const next = path.join(parent, 'renderer')
  await cp(compiled, next, { recursive: true })
  await writeFile(path.join(next, 'client/new.css'), 'p{margin:0}')
  expect(await publisherOf(next).publish()).toMatchObject({ failure: null, rendered: pageCount })
  expect(await read('new.css')).toBe('p{margin:0}')
})
