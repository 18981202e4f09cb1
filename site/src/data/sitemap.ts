import { escapeHtml } from '../richtext/escape-html'
import type { Page } from './page'

/** The addresses of all pages for search engines, with the day a page's document was last changed. */
export function sitemapText(pages: readonly Page[], origin: string): string {
  const entries = pages.map(({ path, updatedAt }) => {
    const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
    return `<url><loc>${escapeHtml(origin + path)}</loc>${changed}</url>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>\n',
  ].join('\n')
}

/** The site is open to search engines; the desks and the interface are not. */
export function robotsText(origin: string): string {
  return `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${origin}/sitemap.xml\n`
}
