import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { siteModel } from '../../site/src/data/model'
import type { Page } from '../../site/src/data/page'
import { pages } from '../../site/src/data/pages'
import { paramsOf } from '../../site/src/data/params'
import { robotsText, sitemaps } from '../../site/src/data/sitemap'
import { sample } from './sample'
import { origin, viewAt } from './view-at'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The addresses of a sitemap or of its parts, with when they were changed. */
function entriesOf(text: string, name: 'url' | 'sitemap'): [string | null, string | null][] {
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement
  expect(root?.namespaceURI).toBe(namespace)
  const textOf = (entry: Element, child: string) =>
    entry.getElementsByTagNameNS(namespace, child)[0]?.textContent ?? null
  return [...(root?.getElementsByTagNameNS(namespace, name) ?? [])].map((entry) => [
    textOf(entry, 'loc'),
    textOf(entry, 'lastmod'),
  ])
}

const shown = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: `/cases/c${index}/`,
    updatedAt: index === 3 ? null : `2026-09-0${index + 1}T00:00:00.000Z`,
  })) as Page[]

const textOf = ({ view }: Page): string => ('text' in view ? view.text : '')

const ofKind = (kind: string, count: number) => shown(count).map((page) => ({ ...page, kind })) as Page[]

describe('the sitemap', () => {
  it('tells every page that readers should find, and when it was changed', () => {
    const entries = entriesOf(viewAt('sitemap', '/sitemap.xml').text, 'url')
    const copies = ['moved', 'search', 'reader-pinyin', 'reader-print']
    const wanted = pages(siteModel(sample(), origin)).filter(
      ({ kind, path }) => path.endsWith('/') && !copies.includes(kind),
    )
    expect(entries.map(([address]) => address).sort()).toEqual(wanted.map(({ path }) => origin + path).sort())
    const changed = new Map(entries)
    expect(changed.get(`${origin}/cases/canteen/`)).toBe('2026-09-01T08:00:00.000Z')
    expect(changed.get(`${origin}/columns/work-news/`)).toBe('2026-09-01T08:00:00.000Z')
    expect(changed.get(`${origin}/about/`)).toBeNull()
  })

  it('stays one file up to the most that a file may hold', () => {
    expect(sitemaps(shown(4), origin, 4).map(({ path }) => path)).toEqual(['/sitemap.xml'])
  })

  it('is told in parts beyond that, each dated by its newest page', () => {
    const maps = sitemaps(shown(5), origin, 2)
    expect(maps.map(({ path }) => path)).toEqual([
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
      '/sitemap.xml',
    ])
    const [index = '', ...parts] = maps.map(textOf).toReversed()
    expect(entriesOf(index, 'sitemap')).toEqual([
      [`${origin}/sitemap-1.xml`, '2026-09-05T00:00:00.000Z'],
      [`${origin}/sitemap-2.xml`, '2026-09-03T00:00:00.000Z'],
      [`${origin}/sitemap-3.xml`, '2026-09-01T00:00:00.000Z'],
    ])
    expect(parts.toReversed().flatMap((text) => entriesOf(text, 'url'))).toEqual(
      shown(5)
        .toReversed()
        .map(({ path, updatedAt }) => [origin + path, updatedAt]),
    )
  })
})

it('a part is made again when one of its pages is dated anew, and the others are the same', () => {
  const cases = ofKind('case-study', 4)
  const before = sitemaps(cases, origin, 2)
  const later = cases.map((page, index) =>
    index === 0 ? { ...page, updatedAt: '2026-10-01T00:00:00.000Z' } : page,
  )
  const after = sitemaps(later, origin, 2)
  expect(before.map((page, index) => page === after[index])).toEqual([true, false, false])
  const [, old, oldIndex] = before
  const [, now, nowIndex] = after
  expect(now?.version).not.toBe(old?.version)
  expect([now?.key === old?.key, nowIndex?.key === oldIndex?.key]).toEqual([false, false])
  expect(now && textOf(now)).toContain('2026-10-01')
})

it('tells search engines where the sitemap is and that the desks are not theirs', () => {
  expect(robotsText(origin)).toBe(
    `User-agent: *\nDisallow: /admin\nDisallow: /api\n\nSitemap: ${origin}/sitemap.xml\n`,
  )
})

it.each([
  ['src/pages/sitemap-[part].xml.ts', '/sitemap-12.xml', { part: '12' }],
  ['src/pages/columns/[column]/feed.xml.ts', '/columns/work-news/feed.xml', { column: 'work-news' }],
  ['src/pages/cases/[...page].astro', '/cases/page/1/', { page: 'page/1' }],
  ['src/pages/cases/[...page].astro', '/cases/', { page: undefined }],
  ['src/pages/teachers/[month]/index.astro', '/teachers/2026-09/', { month: '2026-09' }],
  ['src/pages/[...moved].astro', '/cases/old/', { moved: 'cases/old' }],
])('finds in the address of %s its parameters', (component, path, params) => {
  expect(paramsOf(component, path)).toEqual(params)
})
