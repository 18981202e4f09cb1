import { AsyncLocalStorage } from 'node:async_hooks'
import { readSite, readSiteMedia } from './cms'
import type { SiteModel } from './model'
import { components, type PageKind, type PageViews } from './page-views'
import { pages } from './pages'
import { paramsOf } from './params'
import type { ShownPage } from './sent-page'

type ReadFile = (filename: string) => Promise<Uint8Array>

let site: Promise<SiteModel> | undefined
let shown: Map<string, ShownPage> | undefined
let readFile: ReadFile = readSiteMedia
const aside = new AsyncLocalStorage<ShownPage>()

/** Sets the pages that are rendered from now on, and what reads the files of the media collection for those that carry some. */
export function show(list: readonly ShownPage[], read: ReadFile = readSiteMedia): void {
  shown = new Map(list.map((page) => [page.path, page]))
  readFile = read
}

/** Renders a page that is not among those shown, as a draft's is; what is rendered meanwhile shows what it would without. */
export function showAside<Result>(page: ShownPage, render: () => Promise<Result>): Promise<Result> {
  return aside.run(page, render)
}

/** The bytes of a file of the media collection, for a page that carries it inside, as an e-book does. */
export function mediaFile(filename: string): Promise<Uint8Array> {
  return readFile(filename)
}

/**
 * What the page at an address shows, for its component: `const view = await viewOf('school', Astro.url)`.
 * Reads the CMS itself when nothing has been set, as in a plain `astro build`.
 */
export async function viewOf<Kind extends PageKind>(kind: Kind, url: URL): Promise<PageViews[Kind]> {
  const path = kind === 'not-found' ? '/404.html' : decodeURI(url.pathname)
  const page = aside.getStore() ?? (await pagesShown()).get(path)
  if (page?.kind !== kind) throw new Error(`No page of kind ${kind} at ${path}`)
  return page.view as PageViews[Kind]
}

/** The addresses of a component with parameters: `export const getStaticPaths = () => pathsOf('school')`. */
export async function pathsOf(kind: PageKind): Promise<{ params: Record<string, string | undefined> }[]> {
  const list = [...(await pagesShown()).values()].filter((page) => page.kind === kind)
  return list.map((page) => ({ params: paramsOf(components[kind], page.path) }))
}

/** The site that a plain `astro build` shows, read from the CMS once; again when that failed. */
export function siteShown(): Promise<SiteModel> {
  site ??= readSite().catch((error) => {
    site = undefined
    throw error
  })
  return site
}

async function pagesShown(): Promise<Map<string, ShownPage>> {
  if (!shown) show(pages(await siteShown()))
  return shown ?? new Map()
}
