import type { Cms } from '../../site/src/data/read'
import { assetItems, type Item, mediaItems, pageItem } from './item'
import type { PublicContent } from './public-content'
import { readRecord, type SiteRecord } from './record'
import { searchItems, standingSearch } from './search-items'
import { updateSite } from './update-site'

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

/** One publish: the number of pages, of those that were rendered, and what kept the search index from following them. */
export type Published = { pages: number; rendered: number; unsearched: unknown }

/** Publishes again and again to one target; between runs it keeps what stands in the folder. */
export function publishingTo({ content, folder, origin, source }: Target) {
  let record: SiteRecord | undefined

  return async (): Promise<Published> => {
    const { documents, renderer } = await content()
    const { readMedia, release, render } = renderer
    const model = renderer.siteModel(documents, origin)
    const pages = renderer.pages(model)
    const readFile = (filename: string) => readMedia(source, filename)
    renderer.show(pages, readFile)
    const items: Item[] = [
      ...assetItems(renderer),
      ...mediaItems(model, readFile),
      ...pages.map((page) => pageItem(page, { release, render }, origin)),
    ]
    record ??= await readRecord(folder)
    const made = await updateSite(folder, record, [...items, ...standingSearch(record)])
    const done = {
      pages: items.filter(({ page }) => page).length,
      rendered: made.filter(({ page }) => page).length,
    }
    try {
      const index = renderer.searchFilesOf(model, pages)
      await updateSite(folder, record, [...items, ...searchItems(index, release)])
      return { ...done, unsearched: null }
    } catch (unsearched) {
      return { ...done, unsearched }
    }
  }
}
