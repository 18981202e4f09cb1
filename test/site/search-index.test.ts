import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { SearchDocument } from '../../site/src/search/document'
import { searchFiles } from '../../site/src/search/index-files'
import { encodeShard, lookUp, posting } from '../../site/src/search/shard'
import { eachTerm, runsOf } from '../../site/src/search/tokens'
import { chineseWriter } from '../bench/chinese-site'
import { aDocument, anyone, type Files, found, indexed, opened } from './searched'

/** Few characters, so that documents share words; with punctuation, letters, digits and a rare character. */
const words = fc
  .array(fc.constantFrom(...'清廉食堂账本莲花，。 aZ7𬱖'), { maxLength: 24 })
  .map((characters) => characters.join(''))
const documents = fc
  .array(fc.record({ title: words, summary: words, text: words }), { maxLength: 12 })
  .map((list) => list.map((texts, index) => aDocument(`d${index}`, texts)))

const termsOf = ({ body, summary, title }: SearchDocument): Set<string> => {
  const terms = new Set<string>()
  eachTerm(`${title}\n${summary}`, true, (term) => terms.add(term))
  eachTerm(body(), false, (term) => terms.add(term))
  return terms
}

const check = <Value>(arbitrary: fc.Arbitrary<Value>, law: (value: Value) => Promise<void>) =>
  fc.assert(fc.asyncProperty(arbitrary, law), { numRuns: 60 })

describe('the index', () => {
  it('finds by every word exactly the documents that have it', () =>
    check(documents, async (list) => {
      const files = await indexed(list)
      const all = new Set(list.flatMap((document) => [...termsOf(document)]))
      for (const term of all) {
        const having = list.filter((document) => termsOf(document).has(term)).map(({ path }) => path)
        expect((await found(files, term)).sort()).toEqual(having.sort())
      }
    }))

  it('finds every document by any two neighbouring characters of it', () =>
    check(fc.tuple(words, documents), async ([text, others]) => {
      const files = await indexed([aDocument('wanted', { text }), ...others])
      for (const run of runsOf(text).filter((one) => /^\p{Script=Han}{2}/u.test(one))) {
        const characters = [...run]
        for (let from = 0; from + 2 <= characters.length; from += 1)
          expect(await found(files, characters.slice(from, from + 2).join(''))).toContain('/cases/wanted/')
      }
    }))

  it('does not find what has been taken away', () =>
    check(
      documents.filter(({ length }) => length > 0),
      async ([gone, ...rest]) => {
        if (!gone) return
        const files = await indexed(rest)
        for (const term of termsOf(gone)) expect(await found(files, term)).not.toContain(gone.path)
      },
    ))

  it('has the same bytes in whatever order the documents come', () =>
    check(
      documents.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      async ([list, shuffled]) => {
        expect(await indexed(shuffled)).toEqual(await indexed(list))
      },
    ))

  it('gives back what was written, whatever the numbers', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.array(
          fc.tuple(fc.nat(2 ** 24 - 1), fc.array(fc.tuple(fc.nat(4999), fc.integer({ min: 1, max: 3 })))),
          {
            maxLength: 30,
          },
        ),
        (size, rows) => {
          const terms = new Map(
            rows.flatMap(([rest, list]) => {
              const within = new Map(list.map(([document, place]) => [document % size, place]))
              const postings = [...within]
                .sort(([one], [other]) => one - other)
                .map((pair) => posting(...pair))
              return postings.length > 0 ? [[rest, postings] as const] : []
            }),
          )
          const sorted = [...terms].sort(([one], [other]) => one - other)
          const bytes = encodeShard(
            sorted.map(([rest, postings]) => ({ rest, postings })),
            { documents: size, bits: 24 },
          )
          for (const [rest, postings] of sorted)
            expect(lookUp(bytes, rest, { documents: size, bits: 24 })).toEqual(postings)
          expect(lookUp(bytes, 2 ** 24, { documents: size, bits: 24 })).toEqual([])
        },
      ),
    ))
})

describe('a search', () => {
  const lotus = { slug: 'lotus', name: '映莲小学' }
  const stone = { slug: 'stone', name: '石濂初级中学' }
  const site = indexed([
    aDocument('body', { text: '食堂账本', date: '2026-09-09', school: stone, title: '一件小事' }),
    aDocument('summary', { summary: '食堂账本', date: '2026-09-01', school: lotus }),
    aDocument('older', { title: '食堂账本天天晒', date: '2025-09-01', school: lotus }),
    aDocument('newer', { title: '食堂账本人人看', date: '2026-09-01', school: lotus }),
    aDocument('school', { path: '/schools/canteen/', kind: 'school', title: '食堂账本学校' }),
    aDocument('half', { text: '食堂里没有账本' }),
  ])

  it('puts titles before summaries before texts, schools before others, and the new before the old', async () => {
    expect(await found(await site, '食堂账本')).toEqual([
      '/schools/canteen/',
      '/cases/newer/',
      '/cases/older/',
      '/cases/summary/',
      '/cases/body/',
    ])
  })

  it('finds a school by its whole name and all that is its own', async () => {
    expect(await found(await site, '映莲小学')).toEqual(['/cases/newer/', '/cases/summary/', '/cases/older/'])
  })

  it.each<[what: string, filter: Parameters<typeof found>[2], paths: string[]]>([
    ['a kind', { kind: 'school', school: null }, ['/schools/canteen/']],
    ['a school', { kind: null, school: 'stone' }, ['/cases/body/']],
    ['both', { kind: 'school', school: 'stone' }, []],
  ])('is narrowed by %s', async (_, filter, paths) => {
    expect(await found(await site, '食堂账本', filter)).toEqual(paths)
  })

  it('without words shows what a filter leaves, the newest first', async () => {
    expect(await found(await site, '', { kind: null, school: 'lotus' })).toEqual([
      '/cases/newer/',
      '/cases/summary/',
      '/cases/older/',
    ])
  })

  it('for nothing at all finds nothing', async () => {
    const { index } = opened(await always(site))
    expect(await index.find(' ，', anyone)).toBeNull()
  })

  it('counts each kind and school as if it alone were chosen', async () => {
    const { index } = opened(await always(site))
    const result = await index.find('食堂账本', { kind: 'case', school: 'lotus' })
    expect(result?.kinds).toEqual(new Map([['case', 3]]))
    expect(result?.schools).toEqual([
      { slug: 'lotus', name: '映莲小学', count: 3 },
      { slug: 'stone', name: '石濂初级中学', count: 1 },
    ])
  })

  it('shows what is near after what has every word', async () => {
    const { index } = opened(await always(site))
    const hits = (await index.find('食堂账本', anyone))?.hits ?? []
    expect((await index.cards(hits)).map(({ path }) => path).at(-1)).toBe('/cases/half/')
    expect(hits.at(-1)?.whole).toBe(false)
  })

  it('shows of each page what its card has, its school and its day', async () => {
    const { index } = opened(await always(site))
    const hits = (await index.find('天天', anyone))?.hits ?? []
    expect(await index.cards(hits)).toEqual([
      {
        path: '/cases/older/',
        title: '食堂账本天天晒',
        note: '',
        summary: '',
        kind: 'case',
        school: '映莲小学',
        day: Date.UTC(2025, 8, 1) / 86_400_000,
      },
    ])
  })

  it('goes on when the index was published anew behind it', async () => {
    let files = await indexed([aDocument('one', { title: '食堂' }), aDocument('two', { title: '账本' })])
    const { index } = opened(() => files)
    const before = await index.find('食堂', anyone)
    files = await indexed([aDocument('zero', { title: '账本' }), aDocument('two', { title: '账本' })])
    await expect(index.cards(before?.hits ?? [])).rejects.toThrow(/^no 0-/)
    const result = await index.search('账本', anyone, 10)
    expect(result?.cards.map(({ path }) => path).sort()).toEqual(['/cases/two/', '/cases/zero/'])
  })
})

const always = async (files: Promise<Files>) => {
  const all = await files
  return () => all
}

/** As many pages as make several segments, with few words each. */
const many = (changed: number | null, taken: number | null = null) =>
  Array.from({ length: 6200 }, (_, index) =>
    aDocument(`d${index}`, { title: `第${index}篇`, text: index === changed ? '银杏叶' : '荷花' }),
  ).filter((_, index) => index !== taken)

test('a changed text changes few files, and all of them in one part of the index', async () => {
  const [before, after] = [await indexed(many(null)), await indexed(many(77))]
  const changed = [...after]
    .filter(([file, bytes]) => !sameBytes(before.get(file), bytes))
    .map(([file]) => file)
  expect([...after.keys()]).toEqual([...before.keys()])
  expect(changed.length).toBeLessThanOrEqual(3)
  expect(new Set(changed.map((file) => file.split('/')[1])).size).toBe(1)
  expect(await found(after, '银杏')).toEqual(['/cases/d77/'])
})

test('a page more than a part holds halves that part alone', async () => {
  const folders = (pages: number) =>
    new Set(searchFiles(many(null).slice(0, pages)).map(({ file }) => path.dirname(file)))
  const sizes = Array.from({ length: 60 }, (_, step) => 3000 + 50 * step)
  const lost = sizes.map((size) => {
    const after = folders(size + 1)
    return [...folders(size)].filter((folder) => !after.has(folder)).length
  })
  expect(new Set(lost)).toEqual(new Set([1]))
})

test('a page that comes or goes gives its part of the index another folder and leaves the others', async () => {
  const [before, after] = [await indexed(many(null)), await indexed(many(null, 77))]
  const folders = (files: Files) => new Set([...files.keys()].map((file) => file.split('/')[1]))
  expect([...folders(before)].filter((folder) => !folders(after).has(folder))).toHaveLength(1)
  expect(await found(after, '第77篇')).not.toContain('/cases/d77/')
})

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array) =>
  one !== undefined && Buffer.compare(one, other) === 0

test('the first search of a site like the demonstration moves less than 40 KB', async () => {
  const writer = chineseWriter('first search')
  const files = await indexed(
    Array.from({ length: 150 }, (_, index) =>
      aDocument(`d${index}`, {
        title: writer.phrase(12),
        summary: writer.sentence(),
        text: writer.text(1500).join('\n'),
        date: '2026-09-01',
      }),
    ),
  )
  const { index, read } = opened(() => files)
  const wanted = writer.word().padEnd(2, '清').slice(0, 4)
  const hits = (await index.find(wanted, anyone))?.hits ?? []
  await index.cards(hits.slice(0, 10))
  const moved = [...read.values()].reduce((sum, bytes) => sum + bytes, 0)
  expect(moved).toBeGreaterThan(1_000)
  expect(moved).toBeLessThan(40_000)
})
