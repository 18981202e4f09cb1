import { escapeHtml } from '../richtext/escape-html'
import { changedAt } from './changed-at'
import { type Page, pageMadeLater, textPage } from './page'
import { paths } from './paths'
import { remembering } from './remembering'
import { digest } from './version'
import type { TextView } from './views/text'

/**
 * The files that tell search engines the addresses of all pages, with the time a page's document was last changed. More than
 * `most` of them are told in parts, which come first, and an index of the parts.
 */
export function sitemaps(pages: readonly Page[], origin: string, most = 5000): Page[] {
  if (pages.length <= most) return [mapOf('sitemap', paths.sitemap, pages, origin)]
  const parts = partsOf(pages, most).map((some, index) => ({
    path: paths.sitemapPart(index + 1),
    pages: some,
  }))
  const index = parts.map((part) => entry('sitemap', origin + part.path, changedAt(part.pages)))
  return [
    ...parts.map(({ pages: some, path }) => mapOf('sitemap-part', path, some, origin)),
    textPage('sitemap', paths.sitemap, file('sitemapindex', index)),
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

const remembered = remembering<Page>()

/** The same object as long as it tells of the same pages. */
const mapOf = (
  kind: 'sitemap' | 'sitemap-part',
  path: string,
  pages: readonly Page[],
  origin: string,
): Page =>
  remembered(pages[0] ?? {}, path, [origin, pages], () => {
    const told = digest(pages.map((page) => `${page.path} ${page.updatedAt}`).join('\n'))
    const inputs = [origin, told]
    return pageMadeLater({ kind, path, updatedAt: null, view: addresses, of: [pages, origin], inputs })
  })

const addresses = (pages: readonly Page[], origin: string): TextView => ({
  text: file(
    'urlset',
    pages.map(({ path, updatedAt }) => entry('url', origin + path, updatedAt)),
  ),
})

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
