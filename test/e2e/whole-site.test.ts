import { DOMParser } from '@xmldom/xmldom'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import {
  type BuiltPage,
  pagesIn,
  readSiteFiles,
  type SiteFiles,
  tagsOf,
  valuesOf,
} from '../support/site-files'

const origin = inject('demo')
let files: SiteFiles
let pages: BuiltPage[]

beforeAll(async () => {
  files = await readSiteFiles(inject('site'))
  pages = pagesIn(files)
})

/** What of the pages is not as it should be, each with the page it stands on. */
const among = (fault: (page: BuiltPage) => string[]): string[] =>
  pages.flatMap((page) => fault(page).map((what) => `${page.address}: ${what}`))

describe('every page of the demonstration site', () => {
  it('is valid HTML', { timeout: 180_000 }, () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        root: true,
        extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
        rules: {
          // Every script and stylesheet comes from the site itself.
          'require-sri': ['error', { target: 'crossorigin' }],
          'aria-label-misuse': ['error', { allowAnyNamable: true }],
        },
      }),
    )
    const faults = among(({ address, html }) =>
      validator
        .validateStringSync(html, address)
        .results.flatMap(({ messages }) => messages)
        .map(({ message, ruleId, selector }) => `${ruleId}: ${message} (${selector})`),
    )
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(250)
  })

  it('is in Chinese, has one heading of the first level, and skips no level', () => {
    const faults = among(({ html }) => {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))
      return [
        ...(tagsOf(html, 'html')[0]?.get('lang') === 'zh-CN' ? [] : ['lang']),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [`headings ${levels.join(' ')}`]),
        ...levels.flatMap((level, index) =>
          level > (levels[index - 1] ?? 0) + 1 ? [`heading ${index + 1} of ${levels.join(' ')}`] : [],
        ),
      ]
    })
    expect(faults).toEqual([])
  })

  it('describes every picture and keeps its place free', () => {
    let count = 0
    const faults = among(({ html }) =>
      tagsOf(html, 'img').flatMap((tag) => {
        count += 1
        const missing = ['alt', 'width', 'height'].filter((name) => !tag.has(name))
        return missing.map((name) => `${tag.get('src')} without ${name}`)
      }),
    )
    expect(faults).toEqual([])
    expect(count).toBeGreaterThan(100)
  })

  it('leads only to places that exist, parts of pages included', () => {
    const ids = new Map(pages.map(({ address, html }) => [address, new Set(valuesOf(html, 'id'))]))
    let [inside, away, parts] = [0, 0, 0]
    const faults = among((page) =>
      linksOf(page).flatMap((to) => {
        if (/^(mailto|tel|data):/.test(to)) return []
        const url = new URL(to, origin + page.address)
        if (url.origin !== origin) {
          away += 1
          return url.protocol === 'https:' || url.protocol === 'http:' ? [] : [to]
        }
        inside += 1
        const place = decodeURI(url.pathname)
        if (!files.has(place)) return place.startsWith('/admin') ? [] : [to]
        if (url.hash === '') return []
        parts += 1
        const part = decodeURIComponent(url.hash.slice(1))
        const known = ids.get(place)?.has(part) ?? hasPart(place, part)
        return known ? [] : [to]
      }),
    )
    console.log(
      `链接：站内 ${inside} 处（其中指到页内某处的 ${parts} 处），站外 ${away} 处，断链 ${faults.length} 处。`,
    )
    expect(faults).toEqual([])
    expect(inside).toBeGreaterThan(10_000)
  })
})

/** Everything on a page that leads to a file or a page, share pictures included. */
function linksOf({ html }: BuiltPage): string[] {
  const sets = ['srcset', 'imagesrcset'].flatMap((name) => valuesOf(html, name))
  const shared = tagsOf(html, 'meta').flatMap((tag) =>
    ['og:image', 'og:url'].includes(tag.get('property') ?? '') ? [tag.get('content') ?? ''] : [],
  )
  return [
    ...['href', 'src', 'poster', 'action'].flatMap((name) => valuesOf(html, name)),
    ...sets.flatMap((set) => set.split(', ').map((source) => source.split(' ')[0] ?? '')),
    ...shared,
  ]
}

/** Whether a drawing has a part that pages show. */
const hasPart = (place: string, part: string) =>
  valuesOf(files.get(place)?.bytes.toString() ?? '', 'id').includes(part)

function parsed(address: string) {
  const complaints: string[] = []
  const text = files.get(address)?.bytes.toString() ?? ''
  const tree = new DOMParser({ onError: (_, message) => complaints.push(message) }).parseFromString(
    text,
    'text/xml',
  )
  expect([address, complaints]).toEqual([address, []])
  const all = (name: string, within: { getElementsByTagName: typeof tree.getElementsByTagName } = tree) => [
    ...within.getElementsByTagName(name),
  ]
  return { tree, all }
}

/** A time of RFC 3339, as the sitemap and Atom want it, that is not to come. */
const isPast = (time: string) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(time) && Date.parse(time) <= Date.now()

describe('for machines', () => {
  it('the sitemap tells of every page that may be found, and of no other', () => {
    const { all } = parsed('/sitemap.xml')
    const told = all('loc').map((loc) => loc.textContent)
    const found = pages
      .filter(({ html }) => tagsOf(html, 'meta').every((tag) => tag.get('name') !== 'robots'))
      .map(({ address }) => origin + address)
    expect(told.toSorted()).toEqual(found.toSorted())
    const times = all('lastmod').map((time) => time.textContent ?? '')
    expect(times.filter((time) => !isPast(time))).toEqual([])
    expect(times.length).toBeGreaterThan(told.length / 2)
    expect(files.get('/robots.txt')?.bytes.toString()).toContain(`\nSitemap: ${origin}/sitemap.xml\n`)
  })

  it('every page that may be found calls itself by its own address', () => {
    const faults = among(({ address, html }) => {
      const links = tagsOf(html, 'link').filter((tag) => tag.get('rel') === 'canonical')
      const canonical = links.map((tag) => tag.get('href'))
      return canonical.length === 1 && files.has(new URL(canonical[0] ?? '').pathname)
        ? []
        : [`canonical of ${address}`]
    })
    expect(faults).toEqual([])
  })

  it('every feed is well-formed, has what Atom asks for, and leads to pages of the site', () => {
    const feeds = [...files.keys()].filter((address) => address.endsWith('feed.xml'))
    for (const address of feeds) {
      const { all, tree } = parsed(address)
      const own = (name: string) =>
        [...(tree.documentElement?.childNodes ?? [])].filter((node) => node.nodeName === name)
      expect(tree.documentElement?.namespaceURI).toBe('http://www.w3.org/2005/Atom')
      expect([address, ...['id', 'title', 'updated', 'author'].map((name) => own(name).length)]).toEqual([
        address,
        1,
        1,
        1,
        1,
      ])
      const entries = all('entry')
      const ids = entries.map((entry) => all('id', entry)[0]?.textContent)
      expect([address, new Set(ids).size]).toEqual([address, entries.length])
      expect([address, entries.length > 0]).toEqual([address, true])
      expect(
        all('updated')
          .map(({ textContent }) => textContent ?? '')
          .filter((time) => !isPast(time)),
      ).toEqual([])
      const leads = entries.map((entry) => all('link', entry)[0]?.getAttribute('href') ?? '')
      expect(leads.filter((to) => !to.startsWith(origin) || !files.has(to.slice(origin.length)))).toEqual([])
    }
    const named = new Set(
      pages.flatMap(({ html }) => valuesOf(html, 'href').filter((to) => to.endsWith('feed.xml'))),
    )
    expect([...named].toSorted()).toEqual(feeds.toSorted())
  })
})
