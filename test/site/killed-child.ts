import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { createPublisher } from '../../cms/publish/publisher'
import { FakeCms } from './fake-cms'
import { versions } from './two-versions'

/**
 * Publishes the later version of the site to a folder and kills itself at one of its writes: `instant` counts them from 1.
 * What is written to a file at that instant is written by half. Prints how many there were when it was not killed.
 */
const [folder = '', renderer = '', instant = ''] = process.argv.slice(2)

const acts = ['appendFile', 'mkdir', 'rename', 'rm', 'rmdir', 'writeFile'] as const
let count = 0
for (const name of acts) {
  const act = fs[name] as (...given: unknown[]) => Promise<unknown>
  Object.assign(fs, {
    [name]: async (...given: unknown[]) => {
      count += 1
      if (count !== Number(instant)) return act(...given)
      if (name === 'appendFile' || name === 'writeFile') {
        const bytes = Buffer.from(given[1] as string | Uint8Array)
        await act(given[0], bytes.subarray(0, bytes.length / 2))
      }
      process.kill(process.pid, 'SIGKILL')
      return new Promise(() => {})
    },
  })
}
syncBuiltinESMExports()

const cms = new FakeCms(versions.after())
const origin = 'https://qingfeng.example.cn'
const publisher = createPublisher({
  ...{ fetch: cms.fetch, origin, folder, program: 'one', renderer },
  report: () => {},
})
const { failure } = await publisher.publish()
if (failure) throw new Error(failure)
console.log(count)
