import { cp } from 'node:fs/promises'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { startProgram } from './program'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the program runs with the demonstration data. */
    demo: string
    /** A copy of the site as the demonstration data makes it, before any test has changed something. */
    site: string
  }
}

/** Starts the program with the demonstration data once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = await startProgram('--demo')
  const site = path.join(program.folder, 'site-of-the-demonstration')
  await cp(path.join(program.folder, 'site'), site, { recursive: true })
  project.provide('demo', program.origin)
  project.provide('site', site)
  return async () => {
    await program.stop()
  }
}
