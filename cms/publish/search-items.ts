import type { SearchFile } from '../../site/src/search/index-files'
import type { Item } from './item'

/** The files of the search index. Those of a part of it share a key; what comes out as it was is not written again. */
export function searchItems(files: readonly SearchFile[], release: string): Item[] {
  return files.map(({ file, key, make }) => ({ file, key: `${release}.${key}`, page: false, make }))
}

/** Whether a file belongs to the search index: pages are put in place before it. */
export const isSearchFile = (file: string): boolean => /^search\/.+\.(bin|json)$/.test(file)
