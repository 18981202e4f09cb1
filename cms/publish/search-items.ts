import type { SearchFile } from '../../site/src/search/index-files'
import type { Item } from './item'
import type { SiteRecord } from './record'

/** The files of the search index. Those of a part of it share a key; what comes out as it was is not written again. */
export function searchItems(files: readonly SearchFile[], release: string): Item[] {
  return files.map(({ file, key, make }) => ({ file, key: `${release}.${key}`, page: false, make }))
}

/** The index that stands in the site, kept as it is: a page need not wait until its words can be found. */
export function standingSearch(record: SiteRecord): Item[] {
  return [...record]
    .filter(([file]) => /^search\/.+\.(bin|json)$/.test(file))
    .map(([file, key]) => ({ file, key, page: false, make: async () => new Uint8Array() }))
}
