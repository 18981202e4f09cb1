import { type AssignmentRules, assignJudges } from '@cms/domain/assignment'
import { allot } from '@cms/domain/assignment/allot'
import { outcome } from '@cms/domain/assignment/outcome'
import { reviewTable } from '@cms/domain/assignment/review-table'
import { seatingsOf } from '@cms/domain/assignment/seating'
import { spreadPairs } from '@cms/domain/assignment/spread-pairs'
import { randomFrom } from '@cms/domain/seeded-order'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatedContest } from '../bench/generated-contest'
import { type Contest, contestsUpTo } from './small-contests'

/** What a proposal costs before and after pairs of judges are spread. */
function spreading({
  entries,
  judges,
  rules,
}: Pick<Contest, 'entries' | 'judges'> & { rules: AssignmentRules }) {
  const random = randomFrom(rules.seed)
  const table = reviewTable(entries, judges, rules, random)
  const { columns, cost } = allot(table, random)
  const seatings = seatingsOf(table, columns)
  const told = () => outcome(table, seatings, null, rules, cost).cost
  const before = told()
  spreadPairs(table, seatings, random, () => {})
  return { before, after: told() }
}

test('spreading pairs leaves every other cost at its optimum, and no pair meets more for it', () => {
  fc.assert(
    fc.property(contestsUpTo(24, 8), (contest) => {
      const { after, before } = spreading(contest)
      expect({ ...after, pairs: 0 }).toEqual({ ...before, pairs: 0 })
      expect(after.pairs).toBeLessThanOrEqual(before.pairs)
    }),
  )
})

test('in a large contest judges who met often meet less, at the same cost', () => {
  const { entries, judges, rules } = generatedContest(300, 25, 4)
  const { after, before } = spreading({
    entries: entries.map(({ category: _, ...entry }) => entry),
    judges,
    rules,
  })
  expect({ ...after, pairs: 0 }).toEqual({ ...before, pairs: 0 })
  expect(after.pairs).toBeLessThan(0.9 * before.pairs)
})

test('where nothing else counts, judges meet about equally often', () => {
  const entries = Array.from({ length: 120 }, (_, index) => ({
    id: `e${index}`,
    school: `s${index}`,
    district: 'd',
  }))
  const judges = Array.from({ length: 10 }, (_, index) => ({ id: `j${index}` }))
  const rules: AssignmentRules = { sheetsPerEntry: 3, avoidOwnDistrict: false, seed: '2026' }
  const { cost, shared } = assignJudges(entries, judges, rules)
  expect(cost.load).toBe(10 * 36 ** 2)
  expect(shared).toEqual({ most: 8, pairs: 45 })
  expect(cost.pairs).toBe(45 * 8 ** 2)
})
