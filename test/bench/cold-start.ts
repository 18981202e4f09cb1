import { createPublisher } from '@cms/publish/publisher'
import type { Cost } from './published-site'

/** A process that starts over a site that stands, and publishes what has changed: what that costs, and the bytes of memory it took. */
export type ColdStart = Cost & { rendered: number; memory: number }

const [cms = '', origin = '', folder = '', renderer = ''] = process.argv.slice(2)
const used = process.cpuUsage()
const publisher = createPublisher({
  ...{ fetch, cms, origin, folder, renderer },
  program: 'bench',
  report: ({ failure }, error) => {
    if (failure) throw error
  },
})
const { milliseconds, rendered } = await publisher.publish()
const { system, user } = process.cpuUsage(used)
const memory = process.resourceUsage().maxRSS * 1024
const result: ColdStart = { milliseconds, processor: (user + system) / 1000, rendered, memory }
console.log(JSON.stringify(result))
process.exit(0)
