import { readSite } from './cms'
import type { Page } from './page'
import { components, type PageKind, type PageViews } from './page-views'
import { pages } from './pages'
import { paramsOf } from './params'

let shown: Map<string, Page> | undefined

/** Sets the pages that are rendered from now on. */
export function show(list: readonly Page[]): void {
  shown = new Map(list.map((page) => [page.path, page]))
}

/**
 * What the page at an address shows, for its component: `const view = await viewOf('school', Astro.url)`.
 * Reads the CMS itself when nothing has been set, as in a plain `astro build`.
 */
export async function viewOf<Kind extends PageKind>(kind: Kind, url: URL): Promise<PageViews[Kind]> {
  const path = kind === 'not-found' ? '/404.html' : decodeURI(url.pathname)
  const page = (await pagesShown()).get(path)
  if (page?.kind !== kind) throw new Error(`No page of kind ${kind} at ${path}`)
  return page.view as PageViews[Kind]
}

/** The addresses of a component with parameters: `export const getStaticPaths = () => pathsOf('school')`. */
export async function pathsOf(kind: PageKind): Promise<{ params: Record<string, string | undefined> }[]> {
  const list = [...(await pagesShown()).values()].filter((page) => page.kind === kind)
  return list.map((page) => ({ params: paramsOf(components[kind], page.path) }))
}

async function pagesShown(): Promise<Map<string, Page>> {
  if (!shown) show(pages(await readSite()))
  return shown ?? new Map()
}
