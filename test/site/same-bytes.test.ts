import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { createPublisher } from '@cms/publish/publisher'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chapterBody, sectionsIn } from '../../cms/domain/chapter-body'
import { astroBuild, compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { body, heading, list, paragraph, text, upload } from './rich'
import { aCase, aPost, sample } from './sample'

const origin = 'https://qingfeng.example.cn'

/** More than one page of a list, a story that is gone, a text with everything in it, and pictures for an e-book. */
function edit(cms: FakeCms): void {
  const posts = Array.from({ length: 25 }, (_, index) => aPost(`extra-${index}`, `动态 ${index}`))
  const rich = body(
    heading('h2', '要点'),
    list('number', [text('一', 1)]),
    upload('media-pond', '“荷塘” & <水>'),
    paragraph('完'),
  )
  cms.documents.posts = [...cms.documents.posts, ...posts]
  cms.documents.cases = [...cms.documents.cases, aCase('rich', '丰富的案例', { body: rich })]
  cms.documents.chapters = cms.documents.chapters.map((chapter) => ({
    ...chapter,
    updatedAt: '2026-10-01T00:00:00.000Z',
    body: chapterBody([
      ...sectionsIn(chapter.body),
      { kind: '想一想', body: body(upload('media-pond'), paragraph('想。')) },
    ]),
  }))
  cms.documents.stories = cms.documents.stories.slice(0, 1)
  for (const school of cms.documents.schools) {
    if (school.slug === 'lotus')
      Object.assign(school, { name: '映莲实验小学', updatedAt: '2026-10-01T00:00:00.000Z' })
  }
}

/** The files of a built site but for pictures and attachments: pages, feeds, e-books, stylesheets, scripts, the search index. */
async function texts(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && /\.(html|xml|txt|css|js|svg|json|bin|epub)$/.test(entry.name),
  )
  const read = files.map(async (entry): Promise<[string, string]> => {
    const file = path.join(entry.parentPath, entry.name)
    return [path.relative(folder, file), await readFile(file, 'latin1')]
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('the same content', () => {
  let parent: string
  let cms: FakeCms
  let server: ReturnType<typeof createServer>
  let address: string
  let compiled: string

  beforeAll(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'site-bytes-'))
    cms = new FakeCms(sample())
    server = createServer(async (req, res) => {
      const response = await cms.fetch(new URL(req.url ?? '/', origin))
      res
        .writeHead(response.status, { 'content-type': 'application/json' })
        .end(Buffer.from(await response.arrayBuffer()))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    compiled = await compileSite()
  })

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    await rm(parent, { recursive: true, force: true })
  })

  const publisherTo = (name: string, fetcher: typeof fetch, from: string) =>
    createPublisher({
      fetch: fetcher,
      cms: from,
      origin,
      folder: path.join(parent, name),
      renderer: compiled,
      report: (_, error) => error && console.error(error),
    })

  it('gives the same bytes by one edit after another, all at once over the network, and by astro build', async () => {
    const edited = publisherTo('edited', cms.fetch, origin)
    await edited.publish()
    edit(cms)
    const { rendered, pages } = await edited.publish()
    expect(rendered).toBeLessThan(pages)
    await publisherTo('whole', fetch, address).publish()
    await astroBuild(path.join(parent, 'astro'), { CMS_URL: address, SITE_URL: origin })

    const [byEdits, atOnce, byAstro] = await Promise.all(
      ['edited', 'whole', 'astro'].map((name) => texts(path.join(parent, name))),
    )
    expect([...(atOnce?.keys() ?? [])].filter((file) => file.endsWith('.html'))).toHaveLength(pages)
    expect(byEdits).toEqual(atOnce)
    expect(byAstro).toEqual(atOnce)
  })
})
