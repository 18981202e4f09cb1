import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { randomFrom } from '@cms/domain/seeded-order'
import { inParallel } from '@cms/publish/in-parallel'
import { createPublisher } from '@cms/publish/publisher'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compileSite } from './compiled'
import { FakeCms } from './fake-cms'
import { type Version, versions } from './two-versions'

const origin = 'https://qingfeng.example.cn'

let compiled: string
let parent: string

beforeAll(async () => {
  compiled = await compileSite()
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-killed-'))
})

afterAll(async () => {
  await rm(parent, { recursive: true, force: true })
})

type Files = Map<string, Buffer>

async function publish(name: string, version: Version): Promise<Files> {
  const { fetch } = new FakeCms(versions[version]())
  const folder = path.join(parent, name, 'site')
  await mkdir(path.dirname(folder), { recursive: true })
  const publisher = createPublisher({
    ...{ fetch, origin, folder, program: 'one' },
    renderer: compiled,
    report: () => {},
  })
  expect(await publisher.publish()).toMatchObject({ failure: null })
  return filesOf(name)
}

async function filesOf(name: string): Promise<Files> {
  const folder = path.join(parent, name, 'site')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const read = found.sort().map(async (file) => [path.relative(folder, file), await readFile(file)] as const)
  return new Map(await Promise.all(read))
}

/** Publishes a version over another one in a process that is killed at an instant; what it printed and what ended it. */
function killedAt(
  name: string,
  version: Version,
  instant: number | (() => boolean),
): Promise<{ printed: string; signal: NodeJS.Signals | null }> {
  const script = path.join(import.meta.dirname, 'killed-child.ts')
  const count = typeof instant === 'number' ? instant : Number.POSITIVE_INFINITY
  const given = [path.join(parent, name, 'site'), compiled, version, String(count)]
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...given], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.on('data', (some) => {
    printed += some
  })
  if (typeof instant === 'function') killWhen(child, instant)
  return new Promise((resolve) => child.once('close', (_, signal) => resolve({ printed, signal })))
}

async function killWhen(child: ChildProcess, isTime: () => boolean): Promise<void> {
  while (child.exitCode === null && !isTime()) await setImmediate()
  child.kill('SIGKILL')
}

const unpacked = { '.br': brotliDecompressSync, '.gz': gunzipSync }

/** What is wrong with a site that may stand between two versions: files that are cut, or older beside newer. */
function faults(files: Files, before: Files, after: Files): string[] {
  const isOf = (version: Files, file: string, bytes: Buffer) => version.get(file)?.equals(bytes) ?? false
  return [...files].flatMap(([file, bytes]) => {
    const ending = path.extname(file) as keyof typeof unpacked
    const plain = file.slice(0, -ending.length)
    if (!unpacked[ending])
      return isOf(before, file, bytes) || isOf(after, file, bytes) ? [] : [`${file} is of neither version`]
    const text = unpacked[ending](bytes)
    if (!isOf(before, plain, text) && !isOf(after, plain, text)) return [`${file} is of neither version`]
    const beside = files.get(plain)
    const stale = beside && isOf(after, plain, beside) && !isOf(after, plain, text)
    return stale ? [`${file} is older than ${plain}`] : []
  })
}

const times = 10

/** The files that only one of two sites has, or that differ in them. */
const differences = (one: Files, other: Files): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter(
    (file) => one.get(file)?.toString('latin1') !== other.get(file)?.toString('latin1'),
  )

it('killed at any instant a publish leaves whole files of one version or the other, and the next completes it', async () => {
  const fresh = { before: await publish('before', 'before'), after: await publish('after', 'after') }
  const begin = (name: string) =>
    cp(path.join(parent, 'before'), path.join(parent, name), { recursive: true })
  await begin('whole')
  const writes = Number((await killedAt('whole', 'after', Number.POSITIVE_INFINITY)).printed)
  expect(await filesOf('whole')).toEqual(fresh.after)

  const random = randomFrom('killed')
  const instants = Array.from({ length: times }, (_, index) =>
    Math.ceil(((index + random()) / times) * writes),
  )
  const nameOf = (instant: number) => `killed-${instant}`
  const signals = new Map<number, NodeJS.Signals | null>()
  await inParallel(instants, 2, async (instant) => {
    await begin(nameOf(instant))
    signals.set(instant, (await killedAt(nameOf(instant), 'after', instant)).signal)
  })
  const wrong: unknown[] = []
  for (const [index, instant] of instants.entries()) {
    const found = faults(await filesOf(nameOf(instant)), fresh.before, fresh.after)
    const next: Version = index % 2 === 0 ? 'after' : 'before'
    const differing = differences(await publish(nameOf(instant), next), fresh[next])
    const signal = signals.get(instant)
    if (signal !== 'SIGKILL' || found.length + differing.length > 0)
      wrong.push({ instant, signal, found, next, differing })
  }
  expect(wrong).toEqual([])
}, 120_000)

it('killed while several threads put pages in place, and again while they compress them, it leaves whole files', async () => {
  const fresh = { before: await publish('few', 'manyBefore'), after: await publish('many', 'manyAfter') }
  const site = path.join(parent, 'few', 'site')
  const arrived = () =>
    readFileSync(path.join(site, 'cases/many-60/index.html'), 'utf8').includes('清风满校园')
  for (const isTime of [arrived, () => existsSync(`${site}.compressing`)]) {
    expect(await killedAt('few', 'manyAfter', isTime)).toMatchObject({ signal: 'SIGKILL' })
    const files = await filesOf('few')
    expect(faults(files, fresh.before, fresh.after)).toEqual([])
    expect(differences(files, fresh.after)).not.toEqual([])
  }
  expect(differences(await publish('few', 'manyAfter'), fresh.after)).toEqual([])
}, 120_000)
