import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createPublisher } from '@cms/publish/publisher'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compileSite } from './compiled'
import { edit, make } from './edits'
import { FakeCms } from './fake-cms'
import { sample } from './sample'

const origin = 'https://qingfeng.example.cn'

let compiled: string
let parent: string

beforeAll(async () => {
  compiled = await compileSite()
  parent = await mkdtemp(path.join(os.tmpdir(), 'site-edited-'))
  await publisherTo('begun', new FakeCms(sample()), 'one').publish()
})

afterAll(async () => {
  await rm(parent, { recursive: true, force: true, maxRetries: 9 })
})

const folderOf = (name: string) => path.join(parent, name, 'site')

/** With a program's name, content is kept for the next start. */
const publisherTo = (name: string, { fetch }: FakeCms, program?: string) =>
  createPublisher({ fetch, origin, folder: folderOf(name), program, renderer: compiled, report: () => {} })

/** Every file of a site, compressed ones too. */
async function filesOf(name: string): Promise<Map<string, string>> {
  const entries = await readdir(folderOf(name), { recursive: true, withFileTypes: true })
  const found = entries.filter((entry) => entry.isFile())
  const read = found.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name)
    return [path.relative(folderOf(name), file), await readFile(file, 'latin1')] as const
  })
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The files that only one of two sites has, or that differ in them. */
const differences = (one: Map<string, string>, other: Map<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file))

/** What befalls the publisher, and edits that come one after another, so many turns later, while others are published. */
const round = fc.record({
  befalls: fc.constantFrom('nothing', 'nothing', 'nothing', 'restart', 'outage'),
  edits: fc.array(
    fc
      .tuple(edit, fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(60)))
      .map(([one, later]) => ({ ...one, later })),
    { minLength: 4, maxLength: 6 },
  ),
})

it('after any edits the published site is, file by file, what it would be if everything were published anew', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 8, maxLength: 8 }), async (rounds) => {
      run += 1
      const [edited, anew] = [`edited-${run}`, `anew-${run}`]
      await cp(path.join(parent, 'begun'), path.join(parent, edited), { recursive: true })
      const cms = new FakeCms(sample())
      let publisher = publisherTo(edited, cms, 'one')
      for (const { befalls, edits } of rounds) {
        if (befalls === 'restart') publisher = publisherTo(edited, cms, 'one')
        if (befalls === 'outage') cms.refusals.set('/api/column-posts', 503)
        for (const { later, ...one } of edits) {
          for (let turn = 0; turn < later; turn += 1) await new Promise(setImmediate)
          void publisher.publish(make(cms.documents, one))
        }
        await publisher.settled()
        cms.refusals.clear()
      }
      const { failure } = await publisher.publish([])
      await publisherTo(anew, cms).publish()
      expect({ failure, differing: differences(await filesOf(edited), await filesOf(anew)) }).toEqual({
        failure: null,
        differing: [],
      })
    }),
    { numRuns: 5, interruptAfterTimeLimit: 40_000 },
  )
}, 120_000)
