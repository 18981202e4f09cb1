import { compressFiles, plainFiles } from './compress-files'
import type { Behind } from './failure'
import type { Item } from './item'
import type { SiteRecord } from './record'
import { isSearchFile } from './search-items'
import type { Threads } from './threads/threads'
import { updateSite } from './update-site'

/** So long pages that wait may keep the rest from following, in milliseconds. */
const longestDelay = 10_000

/** Pages that are live, and what is to follow them. */
export type Ahead = {
  record: SiteRecord
  /** The files that were placed without their compressed forms. */
  plain: readonly string[]
  /** The search index, made up when it is its turn: until then nothing of it is held. */
  index: () => readonly Item[]
  /** Whether another publish waits for this one. */
  waiting: () => boolean
  threads: Threads
}

/**
 * Lets follow what the pages in a folder can be read without: their compressed forms, then the search index. Both give way to
 * pages that wait to be published, for a while; what publishes those makes them.
 */
export function followingIn(folder: string) {
  let plain: Set<string> | undefined
  let since: number | undefined

  return async ({ index, record, threads, waiting, ...placed }: Ahead): Promise<Behind> => {
    since ??= performance.now()
    const giveWay = () => waiting() && performance.now() - (since ?? 0) < longestDelay
    plain ??= plainFiles(folder, record)
    for (const file of placed.plain) plain.add(file)
    const uncompressed = await compressFiles(folder, plain, giveWay, threads)
    await threads.end()
    const indexed = async () => {
      const part = { items: unless(giveWay, index()), owns: isSearchFile }
      await updateSite(folder, record, part, { onFault: thrown })
    }
    const unsearched = await failureIn(indexed())
    if (!unsearched) since = undefined
    return { uncompressed, unsearched: giveWay() ? null : unsearched }
  }
}

/** Items that are left unmade as soon as pages wait to be published. */
const unless = (giveWay: () => boolean, items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    make: async () => {
      if (giveWay()) throw new Error('pages are waiting')
      return item.make()
    },
  }))

const thrown = (_: string | null, error: unknown): never => {
  throw error
}

/** What kept something from being done; null when nothing did. */
const failureIn = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )
