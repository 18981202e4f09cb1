import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPayload } from './payload'
import { makeTown } from './people'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with the town in it, which every test file that starts from it copies. */
    townFolder: string
  }
}

/** Makes the database with the town once: schema and people cost seconds, a copy of the file nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'qingfeng-town-'))
  const opened = await openPayload(folder)
  await writeFile(path.join(folder, 'town.json'), JSON.stringify(await makeTown(opened.payload)))
  await opened.payload.destroy()
  project.provide('townFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
