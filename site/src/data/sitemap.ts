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
  if (pages.length <= most) return [textPage('sitemap', paths.sitemap, addresses(pages, origin).text)]
  const parts = partsOf(pages, most).map(({ isLarge, pages: some }, index) => {
    const path = paths.sitemapPart(index + 1)
    const page = isLarge
      ? largePart(path, some, origin)
      : textPage('sitemap-part', path, addresses(some, origin).text)
    return { page, entry: entry('sitemap', origin + path, changedAt(some)) }
  })
  const index = file(
    'sitemapindex',
    parts.map(({ entry: one }) => one),
  )
  return [...parts.map(({ page }) => page), textPage('sitemap', paths.sitemap, index)]
}

/** Kinds of many pages have parts of their own, the oldest first: a page that is new changes no more than one. */
function partsOf(pages: readonly Page[], most: number): { isLarge: boolean; pages: Page[] }[] {
  const kinds = [...Map.groupBy(pages, ({ kind }) => kind).values()]
  const large = kinds.filter(({ length }) => length * 5 > most).map((some) => some.toReversed())
  const rest = kinds.filter(({ length }) => length * 5 <= most).flat()
  return [...large, rest].flatMap((some) =>
    Array.from({ length: Math.ceil(some.length / most) }, (_, index) => ({
      isLarge: some !== rest,
      pages: some.slice(index * most, (index + 1) * most),
    })),
  )
}

const remembered = remembering<Page>()

/** The same object as long as it tells of the same pages. */
const largePart = (path: string, pages: readonly Page[], origin: string): Page =>
  remembered(pages[0] ?? {}, '', [path, origin, pages], () => {
    const told = pages.map((page): Told => ({ path: page.path, updatedAt: page.updatedAt }))
    const said = digest(told.map((one) => `${one.path} ${one.updatedAt}`).join('\n'))
    return pageMadeLater({
      ...{ kind: 'sitemap-part', path, updatedAt: null },
      ...{ view: addresses, of: [told, origin], inputs: [origin, said] },
    })
  })

type Told = Pick<Page, 'path' | 'updatedAt'>

const addresses = (pages: readonly Told[], origin: string): TextView => ({
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
