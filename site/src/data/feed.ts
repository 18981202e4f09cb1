import { escapeHtml } from '../richtext/escape-html'
import type { SiteModel } from './model'
import { newestFirst } from './model/articles'

/** The latest fifty case studies, stories and posts as RSS 2.0. */
export function feedText({ origin, settings, cases, stories, columns }: SiteModel): string {
  const articles = [...cases, ...stories, ...columns.flatMap(({ posts }) => posts)]
  const latest = articles.sort(newestFirst).slice(0, 50)
  const items = latest.map(({ title, path, summary, publishedAt }) => {
    const address = escapeHtml(origin + path)
    const date = new Date(publishedAt).toUTCString()
    return `<item><title>${escapeHtml(title)}</title><link>${address}</link><guid>${address}</guid><description>${escapeHtml(summary)}</description><pubDate>${date}</pubDate></item>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    `<title>${escapeHtml(settings.siteName)}</title><link>${escapeHtml(`${origin}/`)}</link>`,
    `<description>${escapeHtml(settings.tagline ?? settings.siteName)}</description><language>zh-CN</language>`,
    ...items,
    '</channel></rss>\n',
  ].join('\n')
}
