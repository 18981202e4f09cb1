import { createPublisher } from '@cms/publish/publisher'
import { type Cost, cost, peakMemory, timed } from './timed'

/** What a process does that starts over a folder: it reads the documents over the network and publishes what differs. */
export type Started = {
  /** Opening the compiled site and reading, where that is measured apart; otherwise nothing. */
  reading: Cost
  /** Milliseconds until every page is in its place. */
  live: number
  /** Until it has published, search index and compressed forms included. */
  publishing: Cost
  rendered: number
  /** Bytes, at most. */
  memory: number
}

const [cms = '', origin = '', folder = '', renderer = '', apart = ''] = process.argv.slice(2)
const publisher = createPublisher({
  ...{ fetch, cms, origin, folder, renderer },
  program: 'bench',
  report: ({ failure }, error) => {
    if (failure) throw error
  },
})

const reading = await timed(async () => {
  if (apart) await publisher.placeOf('case-studies', '')
})
const published = await timed(() => (apart ? publisher.publish([]) : publisher.publish()))
const { milliseconds: live, rendered } = published.result
const memory = peakMemory()
const started: Started = { reading: cost(reading), live, publishing: cost(published), rendered, memory }
console.log(JSON.stringify(started))
process.exit(0)
