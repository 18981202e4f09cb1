import { AsyncLocalStorage } from 'node:async_hooks'
import { readSite, readSiteMedia } from './cms'
import type { SiteModel } from './model'
import type { Page } from './page'
import { components, type PageKind, type PageViews } from './page-views'
import { pages } from './pages'
import { paramsOf } from './params'
import type { ShownPage } from './sent-page'

/** Reads a file of the media collection. */
export type ReadFile = (filename: string) => Promise<Uint8Array>

type Showing = { page: ShownPage; readFile: ReadFile }

const showing = new AsyncLocalStorage<Showing>()

/** What is rendered by `render` shows this page; the files that it carries come from `readFile`. */
export function show<Result>(
  page: ShownPage,
  render: () => Promise<Result>,
  readFile: ReadFile = readSiteMedia,
): Promise<Result> {
  return showing.run({ page, readFile }, render)
}

/** The bytes of a file of the media collection, for a page that carries it inside, as an e-book does. */
export function mediaFile(filename: string): Promise<Uint8Array> {
  const { readFile = readSiteMedia } = showing.getStore() ?? {}
  return readFile(filename)
}

let site: Promise<SiteModel> | undefined
let all: Map<string, Page> | undefined

/**
 * What the page at an address shows, for its component: `const view = await viewOf('school', Astro.url)`.
 * Reads the CMS itself when no page is being shown, as in a plain `astro build`.
 */
export async function viewOf<Kind extends PageKind>(kind: Kind, url: URL): Promise<PageViews[Kind]> {
  const page = showing.getStore()?.page ?? (await allPages()).get(pathOf(kind, url))
  if (page?.kind !== kind) throw new Error(`No page of kind ${kind} at ${url.pathname}`)
  return page.view as PageViews[Kind]
}

const pathOf = (kind: PageKind, { pathname }: URL): string =>
  kind === 'not-found' ? '/404.html' : decodeURI(pathname)

/** The addresses of a component with parameters: `export const getStaticPaths = () => pathsOf('school')`. */
export async function pathsOf(kind: PageKind): Promise<{ params: Record<string, string | undefined> }[]> {
  const list = [...(await allPages()).values()].filter((page) => page.kind === kind)
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

async function allPages(): Promise<Map<string, Page>> {
  all ??= new Map(pages(await siteShown()).map((page) => [page.path, page]))
  return all
}
