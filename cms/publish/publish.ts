import type { Documents } from '../../site/src/data/documents'
import { assetItems, type Item, mediaItems, pageItem } from './item'
import { readRecord, type SiteRecord } from './record'
import { openRenderer, type Renderer } from './renderer'
import { searchItems, standingSearch } from './search-items'
import { updateSite } from './update-site'

export type Target = {
  /** Reads the CMS as anyone may, over the network or in-process. */
  fetch: typeof fetch
  /** The CMS's address. */
  cms: string
  /** The published site. Its record of keys and its staging area stand beside it. */
  folder: string
  /** Where the site stands in public, without a path. */
  origin: string
  /** The compiled site, `dist/renderer`. */
  renderer: string
}

/** One publish: the number of pages, of those that were rendered, and what kept the search index from following them. */
export type Published = { pages: number; rendered: number; unsearched: unknown }

/** Publishes again and again to one target; between runs it keeps what it has read and what stands in the folder. */
export function publishingTo({ fetch: get, cms, folder, origin, renderer: compiled }: Target) {
  const source = { url: cms, fetch: get }
  let renderer: Renderer | undefined
  let documents: Documents | undefined
  let record: SiteRecord | undefined

  return async (): Promise<Published> => {
    renderer ??= await openRenderer(compiled)
    const { readMedia, release, render } = renderer
    documents = await renderer.readDocuments(source, documents)
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
