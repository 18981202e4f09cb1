import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPublisher, type Outcome, type Publisher } from '@cms/publish/publisher'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { siteModel } from '../../site/src/data/model'
import { pages } from '../../site/src/data/pages'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { sample } from './sample'

export const origin = 'https://qingfeng.example.cn'

/** Feeds and the like are no pages. */
export const pageCount = pages(siteModel(sample(), origin)).filter(({ path: place }) =>
  /(\/|\.html)$/.test(place),
).length

export let compiled: string

/** Where the site's folder is, and what stands beside it. */
export let parent: string
export let folder: string
export let cms: FakeCms

/** How each publish went. */
export const outcomes: Outcome[] = []

/** Every test of a file has a CMS of its own, and a folder where no site is yet. */
export function siteForEachTest(): void {
  beforeAll(async () => {
    compiled = await compileSite()
  })

  beforeEach(async () => {
    parent = await mkdtemp(path.join(os.tmpdir(), 'site-published-'))
    folder = path.join(parent, 'site')
    cms = new FakeCms(sample())
    outcomes.length = 0
  })

  afterEach(() => rm(parent, { recursive: true, force: true }))
}

export const publisherOf = (renderer = compiled): Publisher =>
  createPublisher({ fetch: cms.fetch, origin, folder, renderer, report: (outcome) => outcomes.push(outcome) })

export const read = (file: string) => readFile(path.join(folder, file), 'utf8')

/** The places of all files. */
export async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile())
  return found.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
}

/** Every file with its content, and when it was put in its place. */
export async function snapshot(): Promise<Map<string, string>> {
  const list = await files()
  const entries = list.map(async (file): Promise<[string, string]> => {
    const { mtimeNs, ino } = await stat(path.join(folder, file), { bigint: true })
    return [file, `${ino} ${mtimeNs} ${await read(file)}`]
  })
  return new Map(await Promise.all(entries))
}

export const newTitle = '食堂账本人人看'

/** A case that twelve pages show has another title. */
export function rename(): void {
  for (const item of cms.documents.cases) {
    if (item.slug === 'canteen')
      Object.assign(item, { title: newTitle, updatedAt: '2026-10-01T00:00:00.000Z' })
  }
}
