import { DOMParser, type Element } from '@xmldom/xmldom'
import { describe, expect, it, test } from 'vitest'
import type { Documents } from '../../site/src/data/documents'
import type { PageKind } from '../../site/src/data/page-views'
import { aPost, aStory, sample } from './sample'
import { origin, viewAt } from './view-at'

type FeedKind = Extract<PageKind, 'feed' | 'teachers-feed' | 'column-feed'>

const feeds: [kind: FeedKind, path: string, page: string][] = [
  ['feed', '/feed.xml', '/'],
  ['teachers-feed', '/teachers/feed.xml', '/teachers/'],
  ['column-feed', '/columns/work-news/feed.xml', '/columns/work-news/'],
]

/** The root of a feed; the parser throws on anything that is not well formed. */
function feedAt(kind: FeedKind, path: string, documents?: Documents): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`)
    },
  })
  const root = parser.parseFromString(viewAt(kind, path, documents).text, 'application/xml').documentElement
  if (!root) throw new Error('no root')
  return root
}

const children = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeName === name)

const textOf = (parent: Element, name: string) => children(parent, name)[0]?.textContent ?? null

const hrefOf = (parent: Element, rel: string) =>
  children(parent, 'link')
    .find((link) => link.getAttribute('rel') === rel)
    ?.getAttribute('href')

const entriesOf = (kind: FeedKind, path: string, documents?: Documents) =>
  children(feedAt(kind, path, documents), 'entry')

const isTime = (text: string | null) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text ?? '')

describe.each(feeds)('the feed of kind %s at %s', (kind, path, page) => {
  it('has once what RFC 4287 requires of a feed', () => {
    const feed = feedAt(kind, path)
    expect([feed.nodeName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    const counts = ['id', 'title', 'updated', 'author'].map((name) => children(feed, name).length)
    expect(counts).toEqual([1, 1, 1, 1])
    expect(isTime(textOf(feed, 'updated'))).toBe(true)
    expect(children(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['贵港市教育局'])
    expect([hrefOf(feed, 'self'), hrefOf(feed, 'alternate')]).toEqual([origin + path, origin + page])
  })

  it('has once in each entry what RFC 4287 requires of one, and a summary', () => {
    const entries = entriesOf(kind, path)
    expect(entries.length).toBeGreaterThan(1)
    for (const entry of entries) {
      const required = ['id', 'title', 'updated', 'published', 'summary']
      expect(required.map((name) => children(entry, name).length)).toEqual([1, 1, 1, 1, 1])
      expect(textOf(entry, 'id')).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      )
      expect([textOf(entry, 'updated'), textOf(entry, 'published')].map(isTime)).toEqual([true, true])
      expect(hrefOf(entry, 'alternate')).toMatch(`${origin}/`)
    }
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size).toBe(entries.length)
  })
})

const titles = (entries: Element[]) => entries.map((entry) => textOf(entry, 'title'))

test.each<[FeedKind, string, string[]]>([
  [
    'feed',
    '/feed.xml',
    ['不收一束花', '食堂账本天天晒', '第二条动态', '第一条动态', '石头会说话', '教学点的账本'],
  ],
  ['teachers-feed', '/teachers/feed.xml', ['不收一束花', '教学点的账本']],
  ['column-feed', '/columns/work-news/feed.xml', ['第二条动态', '第一条动态']],
])('%s tells the newest first', (kind, path, expected) => {
  expect(titles(entriesOf(kind, path))).toEqual(expected)
})

test('an entry keeps its id when its address and its site change, and gets the time of the change', () => {
  const entryOf = (documents: Documents) => entriesOf('teachers-feed', '/teachers/feed.xml', documents)[0]
  const moved = sample()
  const [story] = moved.stories
  if (story) Object.assign(story, { slug: 'moved', updatedAt: '2026-11-01T00:00:00.000Z' })
  const [before, after] = [entryOf(sample()), entryOf(moved)]
  if (!before || !after) throw new Error('no entry')
  expect(textOf(after, 'id')).toBe(textOf(before, 'id'))
  expect(hrefOf(after, 'alternate')).toBe(`${origin}/teachers/2026-09/moved/`)
  expect(textOf(after, 'updated')).toBe('2026-11-01T00:00:00.000Z')
  expect(textOf(feedAt('teachers-feed', '/teachers/feed.xml', moved), 'updated')).toBe(
    '2026-11-01T00:00:00.000Z',
  )
})

test('a document whose id is a UUID keeps it in the feed', () => {
  const documents = sample()
  documents.posts = [aPost('uuid', '有号的动态', { id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' })]
  const [entry] = entriesOf('column-feed', '/columns/work-news/feed.xml', documents)
  expect(entry && textOf(entry, 'id')).toBe('urn:uuid:3f2504e0-4f89-41d3-9a0c-0305e82c3301')
})

test('characters that XML reserves or does not know do no harm', () => {
  const documents = sample()
  documents.stories = [aStory('odd', '“A&B”<第一>\u0007')]
  expect(titles(entriesOf('teachers-feed', '/teachers/feed.xml', documents))).toEqual(['“A&B”<第一>'])
})

test('a feed keeps the latest fifty', () => {
  const documents = sample()
  documents.posts = Array.from({ length: 60 }, (_, index) => aPost(`p${index}`, `动态${index}`))
  expect(entriesOf('column-feed', '/columns/work-news/feed.xml', documents)).toHaveLength(50)
  expect(entriesOf('feed', '/feed.xml', documents)).toHaveLength(50)
})

test('a column without posts has no feed', () => {
  expect(() => viewAt('column-feed', '/columns/downloads/feed.xml')).toThrow('no column-feed at')
})

test.each<['month' | 'story' | 'column' | 'post' | 'case-study', string, string[]]>([
  ['month', '/teachers/2026-09/', ['/feed.xml', '/teachers/feed.xml']],
  ['story', '/teachers/2026-09/no-gift/', ['/feed.xml', '/teachers/feed.xml']],
  ['column', '/columns/work-news/', ['/feed.xml', '/columns/work-news/feed.xml']],
  ['post', '/columns/work-news/first/', ['/feed.xml', '/columns/work-news/feed.xml']],
  ['case-study', '/cases/canteen/', ['/feed.xml']],
])('a %s at %s names the feeds that tell of its like', (kind, path, expected) => {
  expect(viewAt(kind, path).frame.feeds.map(({ href }) => href)).toEqual(expected)
})
