import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { inParallel } from '@cms/publish/in-parallel'
import { createPublisher } from '@cms/publish/publisher'
import { readRecord } from '@cms/publish/record'
import type { Documents } from '../../site/src/data/documents'
import { FakeCms } from '../site/fake-cms'
import { aCase } from '../site/sample'
import { chineseWriter } from './chinese-site'
import { eleventySite } from './eleventy-site'
import { hugoSite } from './hugo-site'
import { samePages } from './same-pages'
import type { Started } from './started-publisher'
import { syntheticSite } from './synthetic-site'
import { type Cost, cost, timed } from './timed'

/** What publishing a site of some size costs. The CMS is another process, and what that takes is not counted. */
export type PublishedSite = {
  pages: number
  /** Megabytes that the publisher's objects were allowed. */
  heap: number
  everything: Started
  /** The same pages written by a script that has their parts as strings; without compressed files. */
  floor: Cost
  /** Milliseconds of Hugo for the same articles in pages like ours, where it is installed. */
  hugo: number | null
  /** Milliseconds of Eleventy for them; of a large site it does not hold in the four gigabytes that Node gives it. */
  eleventy: number | null
  /** Until the pages of one changed article are in place, of twenty: the middle and the second greatest. */
  edit: { middle: Cost; most: Cost; rendered: number }
  /** The same until its words can be found. */
  found: Cost
  /** An article more, which moves all lists that it heads. */
  arrival: Cost & { rendered: number }
  /** A new process over the site, with one article changed meanwhile. */
  cold: Started
}

const [articles = 0, folder = '', renderer = ''] = [Number(process.argv[2]), process.argv[3], process.argv[4]]
const writer = chineseWriter('edits')
const cms = new FakeCms(syntheticSite(articles))
cms.ceiling = Number.POSITIVE_INFINITY
const site = path.join(folder, 'site')

const origin = 'https://qingfeng.example.cn'
const publisher = createPublisher({
  ...{ origin, renderer, fetch: cms.fetch, folder: site },
  program: 'bench',
  report: ({ failure }, error) => {
    if (failure) throw error
  },
})

const isLarge = articles > 50_000

/** Megabytes that the publisher's objects may take: what is free to grow grows, long before it has to. */
const heap = isLarge ? 450 : 400

/** A publisher in a process of its own, which asks this one for the documents over the network. */
async function started(...more: string[]): Promise<Started> {
  const server = createServer(async (req, res) => {
    const answer = await cms.fetch(new URL(req.url ?? '/', origin))
    res.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const program = path.join(import.meta.dirname, 'started-publisher.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      '--max-semi-space-size=16',
      '--import',
      'tsx',
      program,
      address,
      origin,
      site,
      renderer,
      ...more,
    ],
    { maxBuffer: 1e8 },
  )
  server.close()
  return JSON.parse(stdout) as Started
}

function change(index: number): { slug: string; id: string } {
  const { cases } = cms.documents as Documents
  const place = (index * 37) % cases.length
  const old = cases[place]
  if (!old) throw new Error('no case')
  cases[place] = { ...old, title: writer.phrase(8), updatedAt: new Date().toISOString() }
  return { slug: 'case-studies', id: old.id }
}

const everything = await started('read apart')
await publisher.publish()

const edits: (Cost & { rendered: number; found: Cost })[] = []
for (let index = 0; index < 21; index += 1) {
  const changed = change(index)
  const found = await timed(() => publisher.publish([changed]))
  const { milliseconds, rendered } = found.result
  edits.push({ milliseconds, processor: found.processor, rendered, found: cost(found) })
}
// The first has everything to compile that an edit needs.
const sorted = edits.slice(1).toSorted((one, other) => one.milliseconds - other.milliseconds)
const [middle, most] = [sorted[10], sorted[18]]
if (!middle || !most) throw new Error('too few edits')

const added = aCase('arrival', '新到的一篇', { publishedAt: '2026-09-30T00:00:00.000Z' })
cms.documents.cases.push(added)
const arrival = await timed(() => publisher.publish([{ slug: 'case-studies', id: added.id }]))

change(500)
const cold = await started()

const files = [...(await readRecord(site)).keys()].filter((file) => file.endsWith('.html'))
const parts: { file: string; head: string; rest: string }[] = []
await inParallel(files, 64, async (file) => {
  const [head = '', ...rest] = (await readFile(path.join(site, file), 'utf8')).split('<main')
  parts.push({ file: path.join(folder, 'floor', file), head, rest: rest.join('<main') })
})
const floor = await timed(async () => {
  for (const { file, head, rest } of parts) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, `${head}<main${rest}`)
  }
})
const templates = await samePages(site, cms.documents)
const hugo = await hugoSite(cms.documents, templates, path.join(folder, 'hugo'))
const eleventy = isLarge ? null : await eleventySite(cms.documents, templates, path.join(folder, 'eleventy'))

const result: PublishedSite = {
  pages: files.length,
  heap,
  everything,
  floor: cost(floor),
  hugo,
  eleventy,
  edit: { middle: cost(middle), most: cost(most), rendered: middle.rendered },
  found: middle.found,
  arrival: { ...cost(arrival), milliseconds: arrival.result.milliseconds, rendered: arrival.result.rendered },
  cold,
}
console.log(JSON.stringify(result))
