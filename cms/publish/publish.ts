import type { Page } from '../../site/src/data/page'
import type { Cms } from '../../site/src/data/read'
import { type Fault, failureOf } from './failure'
import { followingIn } from './follow'
import { assetItems, fileOf, type Item, mediaItems, pageItems } from './item'
import type { PublicContent } from './public-content'
import { forgetLost, readRecord, type SiteRecord } from './record'
import { isSearchFile, searchItems } from './search-items'
import { openThreads } from './threads/threads'
import { few, type OnMade, updateSite } from './update-site'

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
  /** Whether files were found to be gone that nobody removed: the next publish makes them. */
  lost: boolean
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

/**
 * Publishes again and again to one target; between runs it keeps what stands in the folder. The first trusts the record, and
 * looks for lost files when its pages are live: of a large site that takes a while.
 */
export function publishingTo({ content, folder, origin, source }: Target) {
  let record: SiteRecord | undefined
  let trusted = true
  let itemOf: ReturnType<typeof pageItems> | undefined
  const follow = followingIn(folder)

  /** The site as it is to stand. */
  const siteOf = ({ documents, renderer }: PublicContent, standing: SiteRecord) => {
    const { pages: pagesOf, readMedia, siteModel } = renderer
    const model = siteModel(documents, origin)
    const pages = pagesOf(model)
    const readFile = (filename: string) => readMedia(source, filename)
    itemOf ??= pageItems(renderer, { origin, readFile })
    const itemFor = itemOf
    const items: Item[] = [
      ...assetItems(renderer),
      ...mediaItems(model, readFile),
      ...pages.map((page) => itemFor(page, standing)),
    ]
    return { items, model, pages }
  }

  return async ({ again, onMade, waiting }: Order): Promise<Published> => {
    const { documents, renderer } = await content()
    const standing = record ?? (await readRecord(folder))
    record = standing
    if (again) for (const file of standing.keys()) standing.set(file, '')
    const threads = openThreads({ compiled: renderer.compiled, folder, origin })
    const nothingStands = ![...standing.values()].some((key) => key)
    if (nothingStands && Object.values(documents).flat().length > few) threads.begin()
    const faults: Fault[] = []
    const onFault = (file: string | null, error: unknown) => faults.push({ file, error })
    try {
      const { items, model, pages } = siteOf({ documents, renderer }, standing)
      const site = { items, owns: (file: string) => !isSearchFile(file) }
      const { deleted, made, placedAt, plain } = await updateSite(
        folder,
        standing,
        site,
        { onFault, onMade },
        threads,
      )
      const lost = trusted && forgetLost(folder, standing)
      trusted = false
      const done = {
        pages: items.filter(({ page }) => page).length,
        rendered: made.filter(({ page }) => page).length,
        liveAt: placedAt,
        lost,
      }
      const index = () => searchItems(renderer.searchFilesOf(model, without(faults, pages)), renderer.release)
      const behind = await follow({ record: standing, plain, index, waiting, threads })
      return { ...done, ...failureOf({ faults, deleted }, items, behind) }
    } finally {
      await threads.end()
    }
  }
}

/** The pages that are not kept from the site: nobody is to find words in them that they do not show. */
function without(faults: readonly Fault[], pages: readonly Page[]): readonly Page[] {
  if (faults.length === 0) return pages
  const failed = new Set(faults.map(({ file }) => file))
  return pages.filter((page) => !failed.has(fileOf(page)))
}
