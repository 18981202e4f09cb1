import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { seed } from '../../seed/run'
import { type Opened, openPayload } from '../support/payload'
import { benchApi } from './api'
import { benchAssignment } from './assignment'
import { benchBoard } from './board'
import { benchCertificates } from './certificates'
import { benchImport } from './import'
import { benchImportDocument } from './import-document'
import { benchLighthouse } from './lighthouse'
import { benchPublish } from './publish'
import { benchPublishDemo } from './publish-demo'
import { benchRanking } from './ranking'
import { benchSearch } from './search'

/** How much is measured. */
export type Extent = { quick: boolean; large: boolean }

/** One measured thing beside its baseline of the same run. */
export type Line = { what: string; baseline: string; ratio: number; detail: string }

/**
 * `npm run bench -- publish search --quick`: parts by name, all of them without one. Everything is measured three times and
 * the middle one told; `--large` adds 100,000 pages. `--quick` measures once and no large sizes, and what needs the
 * demonstration data only by name.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, large: { type: 'boolean', default: false } },
})

const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-bench-'))
let opened: Opened | undefined

/** The program on the demonstration data, opened for the parts that need it. */
async function program(): Promise<Opened> {
  if (opened) return opened
  opened = await openPayload()
  await seed(opened.payload, () => {})
  return opened
}

/** Each part is told which measurement it is, from 1. */
const parts: Record<string, (round: number) => Line[] | Promise<Line[]>> = {
  assignment: () => benchAssignment(values),
  ranking: benchRanking,
  api: async () => {
    const { config, payload } = await program()
    return benchApi(config, payload)
  },
  board: async () => benchBoard((await program()).payload),
  certificates: async () => benchCertificates((await program()).payload),
  lighthouse: async () => benchLighthouse((await program()).config, values),
  import: async (round) => benchImport((await program()).payload, round),
  'import-document': async () => benchImportDocument((await program()).payload),
  'publish-demo': async (round) => {
    const { config, payload } = await program()
    return benchPublishDemo(config, payload, path.join(folder, `demo-${round}`), round)
  },
  publish: (round) => benchPublish(path.join(folder, `publish-${round}`), values),
  search: () => benchSearch(path.join(folder, 'search'), values),
}

/** To make the demonstration data takes longer than all that `--quick` measures without it. */
const onDemonstration = new Set([
  'api',
  'board',
  'certificates',
  'lighthouse',
  'import',
  'import-document',
  'publish-demo',
])

const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0) throw new Error(`没有 ${unknown.join('、')}，可选 ${Object.keys(parts).join('、')}。`)

/** Of each thing the measurement with the middle ratio. */
const middles = (rounds: readonly Line[][]): Line[] =>
  (rounds[0] ?? []).flatMap((_, index) => {
    const measured = rounds.flatMap((lines) => lines[index] ?? [])
    return measured.toSorted((one, other) => one.ratio - other.ratio)[Math.floor(measured.length / 2)] ?? []
  })

const load = () =>
  os
    .loadavg()
    .map((average) => average.toFixed(1))
    .join(' ')

console.log(`机器负载 ${load()}（${os.cpus().length} 核）\n`)
console.log('| 量什么 | 是基准的几倍 | 基准 | 说明 |\n| --- | ---: | --- | --- |')
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 ? !positionals.includes(name) : values.quick && onDemonstration.has(name))
    continue
  const rounds: Line[][] = []
  for (let round = 1; round <= (values.quick ? 1 : 3); round += 1) rounds.push(await measure(round))
  for (const { baseline, detail, ratio, what } of middles(rounds))
    console.log(`| ${what} | ${ratio.toFixed(2)} | ${baseline} | ${detail} |`)
}
console.log(`\n常驻内存 ${Math.round(process.memoryUsage().rss / 1e6)} MB（不含后台页面）`)
console.log(`机器负载 ${load()}`)
await opened?.close()
await rm(folder, { recursive: true, force: true })
process.exit(0)
