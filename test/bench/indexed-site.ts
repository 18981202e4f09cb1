import { hash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { isSearchFile, searchItems } from '@cms/publish/search-items'
import { updateSite } from '@cms/publish/update-site'
import type { SearchDocument } from '../../site/src/search/document'
import { searchFiles } from '../../site/src/search/index-files'
import { SearchIndex } from '../../site/src/search/search-index'
import { chineseWriter } from './chinese-site'
import { readSearchFile } from './search-file'
import { peakMemory } from './timed'

/** What the index of a site of some size costs: in bytes, milliseconds by the clock and of processors, and bytes of memory. */
export type IndexedSite = {
  whole: { milliseconds: number; processor: number; bytes: number; files: number }
  /** Compressing the same texts by gzip, as a measure of the machine. */
  gzip: number
  memory: { texts: number; peak: number }
  /** A changed text, and a new page: until their words can be found. */
  edit: { milliseconds: number; processor: number }
  arrival: { milliseconds: number; processor: number }
  /** The first search of a visitor, over all queries: median and greatest. */
  first: {
    brotli: [number, number]
    gzip: [number, number]
    requests: [number, number]
    milliseconds: number
  }
}

const [count = 0, folder = ''] = [Number(process.argv[2]), process.argv[3]]
const writer = chineseWriter(`${count} pages`)
const kinds = ['case', 'work', 'story', 'post'] as const
const schools = Array.from({ length: Math.ceil(count / 20) }, (_, index) => ({
  slug: `school-${index}`,
  name: `${writer.phrase(3)}小学`,
}))

const texts = Array.from({ length: count }, () => writer.text(1500).join('\n'))

function aPage(index: number, text = texts[index] ?? ''): SearchDocument {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor((index / count) * 2400)))
  const kind = kinds[index % kinds.length] ?? 'case'
  const date = day.toISOString().slice(0, 10)
  const school = schools[index % schools.length] ?? null
  return {
    path: `/${kind}s/page-${index}/`,
    kind,
    title: text.slice(0, 14),
    school,
    note: '监督制约与阳光校务',
    summary: text.slice(160, 250),
    date,
    names: '',
    facts: school?.name ?? '',
    body: () => text,
    key: `${index} ${hash('sha256', text, 'hex')}`,
  }
}

const record = new Map<string, string>()

/** Publishes the index of some pages as the publisher does. */
async function publish(pages: readonly SearchDocument[]) {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const { made } = await updateSite(
    folder,
    record,
    { items: searchItems(searchFiles(pages), 'release'), owns: isSearchFile },
    {
      onFault: (_, error) => {
        throw error
      },
    },
  )
  const { system, user } = process.cpuUsage(used)
  return {
    milliseconds: performance.now() - began,
    processor: (user + system) / 1000,
    files: made.length,
  }
}

/** What a visitor loads who comes for one search. */
async function firstSearch(words: string) {
  let [brotli, gzip, requests] = [0, 0, 0]
  const index = new SearchIndex(async (name) => {
    const file = await readSearchFile(folder, name)
    brotli += file.brotli
    gzip += file.gzip
    requests += 1
    return file.bytes
  })
  const began = performance.now()
  const result = await index.search(words, { kind: null, school: null }, 10)
  if (!result || result.cards.length === 0) throw new Error(`nothing found for ${words}`)
  return { brotli, gzip, requests, milliseconds: performance.now() - began }
}

const middleAndMost = (values: number[]): [number, number] => {
  const sorted = values.toSorted((one, other) => one - other)
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0]
}

const timed = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

const pages = texts.map((_, index) => aPage(index))
const before = process.memoryUsage().rss
const whole = await publish(pages)
const peak = peakMemory()
const sizes = await Promise.all(
  [...record.keys()].map(async (file) => (await stat(path.join(folder, file))).size),
)

const changed = `${texts[7]?.slice(0, 900)}银杏叶黄了满院。${texts[7]?.slice(908)}`
const edited = pages.with(7, aPage(7, changed))
const edit = await publish(edited)
const found = await firstSearch('银杏叶黄')
if (found.requests === 0) throw new Error('the edit is not found')
const arrival = await publish([...edited, { ...aPage(8), path: '/cases/new/', key: 'new' }])

const searches = []
for (let query = 0; query < 40; query += 1) {
  const text = texts[writer.draw(count)] ?? ''
  const [run = ''] = /\p{Script=Han}{6}/u.exec(text.slice(writer.draw(1200))) ?? ['清廉']
  searches.push(await firstSearch(run.slice(0, 2 + (query % 4))))
}

const result: IndexedSite = {
  whole: { ...whole, bytes: sizes.reduce((sum, size) => sum + size, 0) },
  gzip: timed(() => {
    for (const text of texts) gzipSync(text)
  }),
  memory: { texts: before, peak },
  edit,
  arrival,
  first: {
    brotli: middleAndMost(searches.map(({ brotli }) => brotli)),
    gzip: middleAndMost(searches.map(({ gzip }) => gzip)),
    requests: middleAndMost(searches.map(({ requests }) => requests)),
    milliseconds: middleAndMost(searches.map(({ milliseconds }) => milliseconds))[0],
  },
}
console.log(JSON.stringify(result))
