import { escapeHtml } from '../richtext/escape-html'
import { changedAt } from './changed-at'
import type { Page } from './page'
import { paths } from './paths'
import { remembering } from './remembering'

/** A file that tells search engines where the pages are. */
export type Sitemap = { path: string; text: string }

/**
 * The addresses of all pages, with the time a page's document was last changed. More than `most` of them are told in
 * parts, which come first, and an index of the parts.
 */
export function sitemaps(pages: readonly Page[], origin: string, most = 5000): Sitemap[] {
  if (pages.length <= most) return [{ path: paths.sitemap, text: addressesText(pages, origin) }]
  const parts = partsOf(pages, most).map((some, index) => ({
    path: paths.sitemapPart(index + 1),
    pages: some,
  }))
  const index = parts.map((part) => entry('sitemap', origin + part.path, changedAt(part.pages)))
  return [
    ...parts.map(({ pages: some, path }) => partOf(path, some, origin)),
    { path: paths.sitemap, text: file('sitemapindex', index) },
  ]
}

/** Kinds of many pages have parts of their own, the oldest first: a page that is new changes no more than one. */
function partsOf(pages: readonly Page[], most: number): Page[][] {
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind).values()]
  const large = kinds.filter(({ length }) => length * 5 > most).map((some) => some.toReversed())
  const rest = kinds.filter(({ length }) => length * 5 <= most).flat()
  return [...large, rest].flatMap((some) =>
    Array.from({ length: Math.ceil(some.length / most) }, (_, index) =>
      some.slice(index * most, (index + 1) * most),
    ),
  )
}

const remembered = remembering<Sitemap>()

/** The same object as long as it tells of the same pages. */
const partOf = (path: string, pages: readonly Page[], origin: string): Sitemap =>
  remembered(pages[0] ?? {}, path, [origin, pages], () => ({ path, text: addressesText(pages, origin) }))

function addressesText(pages: readonly Page[], origin: string): string {
  return file(
    'urlset',
    pages.map((page) => entry('url', origin + page.path, page.updatedAt)),
  )
}

function file(root: string, entries: string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...entries,
    `</${root}>\n`,
  ].join('\n')
}

function entry(name: string, address: string, updatedAt: string | null): string {
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
  return `<${name}><loc>${escapeHtml(address)}</loc>${changed}</${name}>`
}

/** The site is open to search engines; the desks and the interface are not. */
export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${origin}${paths.sitemap}\n`
}
