import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { astroBuild } from '../site/compiled'
import { readSiteFiles } from '../support/site-files'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'site-built-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** The files of a site but for the pictures and attachments, which plain `astro build` leaves to the CMS. */
async function filesOf(site: string): Promise<Map<string, string>> {
  const files = [...(await readSiteFiles(site))].filter(([address]) => !address.startsWith('/media/'))
  return new Map(files.map(([address, { bytes }]) => [address, bytes.toString('latin1')]))
}

it('plain astro build makes of the demonstration, file by file, the site that the program serves', async () => {
  const demo = inject('demo')
  await astroBuild(folder, { CMS_URL: demo, SITE_URL: demo })
  const served = await filesOf(path.join(path.dirname(inject('site')), 'site'))
  const built = await filesOf(folder)
  const differing = [...new Set([...served.keys(), ...built.keys()])].filter(
    (address) => served.get(address) !== built.get(address),
  )
  expect([served.size > 300, differing]).toEqual([true, []])
})
