import { type SearchFile, searchFiles } from '../../search/index-files'
import type { SiteModel } from '../model'
import type { Page } from '../page'
import { pages } from '../pages'
import { siteShown } from '../shown'
import { searchDocuments } from './documents'

/** The search index of a site with these pages. */
export function searchFilesOf(model: SiteModel, list: readonly Page[]): SearchFile[] {
  return searchFiles(searchDocuments(model, list))
}

let shown: Promise<Map<string, SearchFile>> | undefined

/** The places of the index's files with an ending under a folder each, for a plain `astro build`. */
export async function searchPathsOf(ending: string): Promise<{ params: { folder: string; file: string } }[]> {
  const files = [...(await filesShown()).keys()]
  return files.flatMap((name) => {
    const [, folder, file] = name.split('/')
    return folder && file?.endsWith(ending) ? { params: { folder, file: file.slice(0, -ending.length) } } : []
  })
}

/** A file of the index, by its place in the site. */
export async function searchFileAt({ pathname }: URL): Promise<Uint8Array<ArrayBuffer>> {
  const file = (await filesShown()).get(pathname.slice(1))
  if (!file) throw new Error(`no ${pathname} in the search index`)
  return file.make()
}

function filesShown(): Promise<Map<string, SearchFile>> {
  shown ??= siteShown()
    .then((model) => new Map(searchFilesOf(model, pages(model)).map((file) => [file.file, file])))
    .catch((error) => {
      shown = undefined
      throw error
    })
  return shown
}
