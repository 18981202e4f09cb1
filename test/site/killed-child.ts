import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { createPublisher } from '../../cms/publish/publisher'
import { FakeCms } from './fake-cms'
import { type Version, versions } from './two-versions'

/**
 * Publishes a version of a site to a folder and kills itself at one of its writes: `instant` counts them from 1. What is written to a file at that instant is written by half. Prints how many there were when it was not killed.
 */
const [folder = '', renderer = '', version = '', instant = ''] = process.argv.slice(2)

const acts = ['appendFile', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile'] as const
let count = 0

/** Counts a write, and ends the process where it is the one. */
function counted(name: string, given: unknown[]): void {
  count += 1
  if (count !== Number(instant)) return
  if (name === 'appendFile' || name === 'writeFile') {
    const bytes = Buffer.from(given[1] as string | Uint8Array)
    writeFileSync(given[0] as string, bytes.subarray(0, bytes.length / 2), {
      flag: name === 'writeFile' ? 'w' : 'a',
    })
  }
  process.kill(process.pid, 'SIGKILL')
}

const { writeFileSync } = fs
for (const name of acts) {
  const act = promises[name] as (...given: unknown[]) => Promise<unknown>
  const actNow = fs[`${name}Sync`] as (...given: unknown[]) => unknown
  Object.assign(promises, {
    [name]: (...given: unknown[]) => {
      counted(name, given)
      return act(...given)
    },
  })
  Object.assign(fs, {
    [`${name}Sync`]: (...given: unknown[]) => {
      counted(name, given)
      return actNow(...given)
    },
  })
}
syncBuiltinESMExports()

const cms = new FakeCms(versions[version as Version]())
const origin = 'https://qingfeng.example.cn'
const publisher = createPublisher({
  ...{ fetch: cms.fetch, origin, folder, program: 'one', renderer },
  report: () => {},
})
const { failure } = await publisher.publish()
if (failure) throw new Error(failure)
console.log(count)
