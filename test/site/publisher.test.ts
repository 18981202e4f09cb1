import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  cms,
  files,
  folder,
  newTitle,
  pageCount,
  parent,
  publisherOf,
  read,
  rename,
  siteForEachTest,
  snapshot,
} from './publishing'
import { aPicture } from './sample'

siteForEachTest()

describe('a publish', () => {
  it('writes every page, the files they need, and both compressed beside each text', async () => {
    const { failure, pages, rendered } = await publisherOf().publish()
    expect({ failure, pages, rendered }).toEqual({ failure: null, pages: pageCount, rendered: pageCount })
    const list = await files()
    expect(list.filter((file) => file.endsWith('.html'))).toHaveLength(pageCount)
    expect(list).toContain('media/pond-960x640.webp')
    expect(list).toContain('media/清廉手册.pdf')
    expect(list).not.toContain('media/unused-960x640.webp')
    expect(list.some((file) => /^_astro\/.+\.css$/.test(file))).toBe(true)
    for (const file of list.filter((name) => /\.(html|css|js|xml|txt|svg)$/.test(name))) {
      const bytes = await readFile(path.join(folder, file))
      expect(brotliDecompressSync(await readFile(path.join(folder, `${file}.br`)))).toEqual(bytes)
      expect(gunzipSync(await readFile(path.join(folder, `${file}.gz`)))).toEqual(bytes)
    }
    expect(await readdir(parent)).toEqual(['site', 'site.json', 'site.json.log'])
  })

  it('with nothing changed renders nothing and touches nothing', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const before = await snapshot()
    expect(await publisher.publish()).toMatchObject({ failure: null, pages: pageCount, rendered: 0 })
    expect(await snapshot()).toEqual(before)
  })

  it('of one changed title renders the pages that show it', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    expect(await publisher.publish()).toMatchObject({ failure: null, rendered: 12 })
    for (const file of [
      'index.html',
      'cases/index.html',
      'cases/canteen/index.html',
      'schools/lotus/index.html',
    ]) {
      expect((await read(file)).replaceAll('<wbr>', '')).toContain(newTitle)
    }
    expect(await read('feed.xml')).toContain(newTitle)
  })

  it('asks again only for what has changed, and for the results', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    rename()
    const before = cms.sent
    await publisher.publish()
    expect(cms.sent - before).toBe(1 + cms.documents.results.length)
  })

  it('misses nothing when the CMS sends few documents at once', async () => {
    cms.ceiling = 1
    const { failure, pages } = await publisherOf().publish()
    expect({ failure, pages }).toEqual({ failure: null, pages: pageCount })
  })

  it('puts lists in place after the pages they link to', async () => {
    await publisherOf().publish()
    const placed = async (file: string) => (await stat(path.join(folder, file))).ctimeMs
    expect(await placed('cases/canteen/index.html')).toBeLessThanOrEqual(await placed('cases/index.html'))
    expect(await placed('cases/index.html')).toBeLessThanOrEqual(await placed('index.html'))
  })

  it('deletes a page that is gone, its compressed files and its empty folder', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    cms.documents.cases = cms.documents.cases.filter(({ slug }) => slug !== 'stone-lesson')
    await publisher.publish()
    expect(await readdir(path.join(folder, 'cases'))).not.toContain('stone-lesson')
    expect(await read('sitemap.xml')).not.toContain('stone-lesson')
  })

  it('never deletes what it has not written', async () => {
    await publisherOf().publish()
    await writeFile(path.join(folder, 'MP_verify_abc.txt'), 'abc')
    cms.documents.cases = []
    await publisherOf().publish()
    expect(await read('MP_verify_abc.txt')).toBe('abc')
  })

  it('copies a picture again when it was replaced, and not otherwise', async () => {
    const publisher = publisherOf()
    await publisher.publish()
    const copies = () => cms.asked.filter((address) => address.startsWith('/api/media/file/')).length
    expect(copies()).toBe(5)
    await publisher.publish()
    expect(copies()).toBe(5)
    cms.documents.media = cms.documents.media.map((one) =>
      one.id === 'media-pond' ? aPicture('pond', { updatedAt: '2026-10-01T00:00:00.000Z' }) : one,
    )
    await publisher.publish()
    expect(copies()).toBe(9)
  })
})
