import type { Page } from '../../site/src/data/page'
import type { Cms } from '../../site/src/data/read'
import { compressFiles, plainFiles } from './compress-files'
import { type Fault, failureOf } from './failure'
import { assetItems, fileOf, type Item, mediaItems, pageItems } from './item'
import type { PublicContent } from './public-content'
import { readRecord, type SiteRecord } from './record'
import { isSearchFile, searchItems } from './search-items'
import { openThreads } from './threads/threads'
import { type OnMade, updateSite } from './update-site'

export type Target = {
  /** What is public at the moment. */
  content: () => Promise<PublicContent>
  /** Where the CMS is read, for the files of the media collection. */
  source: Cms
  /** The published site. Its record of keys and its staging area stand beside it. */
  folder: string
  /** Where the site stands in public, without a path. */
  origin: string
}

/**
 * One publish: the number of pages, of those that were rendered, when by the process's clock they were in place, and what
 * is said of that which was left as it was.
 */
export type Published = {
  pages: number
  rendered: number
  liveAt: number
  failure: string | null
  error?: unknown
}

/** One publish, as it is asked for. */
export type Order = {
  /** Makes every file again, whatever is known of it. */
  again: boolean
  /** Whether another publish waits for this one. */
  waiting: () => boolean
  onMade: OnMade
}

/** So long pages that wait may keep the search index from following, in milliseconds. */
const longestDelay = 10_000

/** Publishes again and again to one target; between runs it keeps what stands in the folder. */
export function publishingTo({ content, folder, origin, source }: Target) {
  let record: SiteRecord | undefined
  let itemOf: ReturnType<typeof pageItems> | undefined

  let plain: Set<string> | undefined
  let behindSince: number | undefined

  return async ({ again, onMade, waiting }: Order): Promise<Published> => {
    const { documents, renderer } = await content()
    const { readMedia, release } = renderer
    itemOf ??= pageItems(renderer, origin)
    const model = renderer.siteModel(documents, origin)
    const pages = renderer.pages(model)
    const readFile = (filename: string) => readMedia(source, filename)
    renderer.show(pages, readFile)
    const standing = record ?? (await readRecord(folder))
    record = standing
    if (again) for (const file of standing.keys()) standing.set(file, '')
    const itemFor = itemOf
    const items: Item[] = [
      ...assetItems(renderer),
      ...mediaItems(model, readFile),
      ...pages.map((page) => itemFor(page, standing)),
    ]
    const faults: Fault[] = []
    const site = { items, owns: (file: string) => !isSearchFile(file) }
    const onFault = (file: string | null, error: unknown) => faults.push({ file, error })
    const threads = openThreads({ compiled: renderer.compiled, folder, origin })
    try {
      const updated = await updateSite(folder, record, site, { onFault, onMade }, threads)
      const done = {
        pages: items.filter(({ page }) => page).length,
        rendered: updated.made.filter(({ page }) => page).length,
        liveAt: performance.now(),
      }
      behindSince ??= done.liveAt
      const giveWay = () => waiting() && performance.now() - (behindSince ?? 0) < longestDelay
      plain ??= plainFiles(folder, standing)
      for (const file of updated.plain) plain.add(file)
      const found = renderer.searchFilesOf(model, without(faults, pages))
      const index = { items: unless(giveWay, searchItems(found, release)), owns: isSearchFile }
      const uncompressed = await compressFiles(folder, plain, giveWay, threads)
      await threads.end()
      const unsearched = await failureIn(updateSite(folder, record, index, { onFault: thrown }))
      if (!unsearched) behindSince = undefined
      const behind = { uncompressed, unsearched: giveWay() ? null : unsearched }
      return { ...done, ...failureOf({ faults, deleted: updated.deleted }, items, behind) }
    } finally {
      await threads.end()
    }
  }
}

const thrown = (_: string | null, error: unknown): never => {
  throw error
}

/** What kept something from being done; null when nothing did. */
const failureIn = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  )

/** The pages that are not kept from the site: nobody is to find words in them that they do not show. */
function without(faults: readonly Fault[], pages: readonly Page[]): readonly Page[] {
  if (faults.length === 0) return pages
  const failed = new Set(faults.map(({ file }) => file))
  return pages.filter((page) => !failed.has(fileOf(page)))
}

/** Items that are left unmade as soon as pages wait to be published: what publishes those makes them. */
const unless = (giveWay: () => boolean, items: readonly Item[]): Item[] =>
  items.map((item) => ({
    ...item,
    make: async () => {
      if (giveWay()) throw new Error('pages are waiting')
      return item.make()
    },
  }))
