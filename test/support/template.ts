import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { openPayload } from './payload'
import { makeTown } from './people'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data folder with the town in it, which the test files that share Payload start from a copy of. */
    townFolder?: string
  }
}

/** Makes the database with the town once: schema and people cost seconds, a copy of the file nothing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { close, folder, payload } = await openPayload()
  await writeFile(path.join(folder, 'town.json'), JSON.stringify(await makeTown(payload)))
  await payload.destroy()
  project.provide('townFolder', folder)
  return close
}
