import type { TestProject } from 'vitest/node'
import { startProgram } from './program'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the program runs with the demonstration data. */
    demo: string
  }
}

/** Starts the program with the demonstration data once for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const program = await startProgram('--demo')
  project.provide('demo', program.origin)
  return async () => {
    await program.stop()
  }
}
