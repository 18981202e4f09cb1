import { advancing } from '@cms/domain/advancing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Standings of one group by their ranks, entries named by letters. */
const ranked = (ranks: number[], group = '') =>
  ranks.map((rank, index) => ({ id: `${group}${String.fromCharCode(97 + index)}`, group, rank }))

const on = (standings: ReturnType<typeof ranked>, count: number) =>
  advancing(standings, count)
    .map(({ id }) => id)
    .join('')

test.each([
  ['the first so many go on', [1, 2, 3, 4], 2, 'ab'],
  ['who shares the place of the last goes on too', [1, 2, 2, 4], 2, 'abc'],
  ['a tie above the last changes nothing', [1, 1, 3, 4], 3, 'abc'],
  ['all go on where there are fewer', [1, 2], 5, 'ab'],
  ['all go on where all are equal', [1, 1, 1], 1, 'abc'],
  ['of nobody nobody goes on', [], 3, ''],
])('%s', (_, ranks, count, expected) => {
  expect(on(ranked(ranks), count)).toBe(expected)
})

test('each group sends its own', () => {
  expect(on([...ranked([1, 2, 3], 'x'), ...ranked([1, 1, 3], 'y')], 1)).toBe('xayayb')
})

test('no work that stays stands as high as one that goes on', () => {
  const ranks = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 1 })
    .map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(ranks, fc.integer({ min: 1, max: 12 }), (own, count) => {
      const standings = ranked(own)
      const going = new Set(advancing(standings, count).map(({ id }) => id))
      const best = Math.max(...standings.filter(({ id }) => going.has(id)).map(({ rank }) => rank))
      expect(going.size).toBeGreaterThanOrEqual(Math.min(count, own.length))
      expect(standings.every(({ id, rank }) => going.has(id) === rank <= best)).toBe(true)
    }),
  )
})
