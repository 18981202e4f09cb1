import { hash } from 'node:crypto'
import { escapeHtml } from '../richtext/escape-html'
import { changedAt } from './changed-at'
import type { Feed, FeedEntry } from './feed'
import type { SiteModel } from './model'

/** A feed as Atom (RFC 4287). Entries keep their ids wherever the site moves and whatever their addresses become. */
export function atomText({ origin, settings }: Pick<SiteModel, 'origin' | 'settings'>, feed: Feed): string {
  const { entries, page, path, subtitle, title } = feed
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    element('id', origin + path),
    element('title', title),
    element('subtitle', subtitle),
    element('updated', changedAt(entries) ?? settings.updatedAt ?? nothingYet),
    `<author>${element('name', settings.owner ?? settings.siteName)}</author>`,
    link('self', origin + path, 'application/atom+xml'),
    link('alternate', origin + page, 'text/html'),
    element('icon', `${origin}/favicon.svg`),
    ...entries.map((entry) => entryText(origin, entry)),
    '</feed>\n',
  ].join('\n')
}

/** Of a feed without entries in a site that was never saved. */
const nothingYet = '2020-01-01T00:00:00.000Z'

function entryText(origin: string, entry: FeedEntry): string {
  const { id, path, publishedAt, source, summary, title, updatedAt } = entry
  return [
    '<entry>',
    element('id', `urn:uuid:${uuidOf(id)}`),
    element('title', title),
    element('updated', updatedAt),
    element('published', publishedAt),
    source ? `<author>${element('name', source)}</author>` : '',
    link('alternate', origin + path, 'text/html'),
    `<category term="${text(sectionOf(entry))}"/>`,
    element('summary', summary),
    '</entry>',
  ].join('')
}

function sectionOf(entry: FeedEntry): string {
  if ('column' in entry) return entry.column.name
  if ('issueMonth' in entry) return '每月一师'
  return 'kind' in entry ? '作品' : '案例'
}

const element = (name: string, content: string): string => `<${name}>${text(content)}</${name}>`

const link = (rel: string, href: string, type: string): string =>
  `<link rel="${rel}" type="${type}" href="${text(href)}"/>`

/** Text for XML, without the control characters that XML does not know. */
function text(content: string): string {
  const known = [...content].filter((character) => character >= ' ' || '\t\n\r'.includes(character))
  return escapeHtml(known.join(''))
}

/** A document's own id where it is a UUID, else one made of it (RFC 9562, version 8). */
function uuidOf(id: string): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return id
  const digits = hash('sha256', id)
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 3) | 8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ].join('-')
}
