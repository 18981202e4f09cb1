import { type AssignmentRules, assignJudges } from '@cms/domain/assignment'
import { bundled } from '@cms/domain/assignment/allotment'
import { allotmentNetwork } from '@cms/domain/assignment/allotment-network'
import { costOfUnits } from '@cms/domain/assignment/network'
import { reviewTable } from '@cms/domain/assignment/review-table'
import { tierWeights } from '@cms/domain/assignment/tier-weights'
import { randomFrom } from '@cms/domain/seeded-order'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generatedContest } from '../bench/generated-contest'
import { successiveShortestPaths } from '../bench/shortest-paths'
import { type Equation, leastByHighs, type Sum } from './least-by-highs'
import { type Contest, contestsUpTo, fits, standingOf, wantedBy } from './small-contests'

const squares = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number * number, 0)

/**
 * The least costs in order of weight, as HiGHS finds them one after the other, each among what is best in those before
 * it. A variable says that a judge gets an entry (x), that a sheet is missing (m), or that a judge gets one more sheet,
 * in all (l) or of a district (d), which adds an odd number to the square: 2n + 1 where there were n.
 */
function leastCosts(contest: Contest) {
  const { entries, judges, rules } = contest
  const standing = standingOf(contest)
  const district = new Map(entries.map((entry) => [entry.id, entry.district]))
  const pairs = entries.flatMap((entry) =>
    judges
      .filter((judge) => fits(contest, entry, judge))
      .map((judge) => ({ entry, judge, name: `x_${entry.id}_${judge.id}` })),
  )
  /** The next so many sheets of a judge, of whom some have been given. */
  const next = (name: string, given: number, count: number): Sum =>
    Array.from({ length: count }, (_, step) => [2 * (given + step) + 1, `${name}_${step}`])
  const plain = (sum: Sum, factor: number): Sum => sum.map(([, name]) => [factor, name])

  const missing = entries.flatMap((entry) =>
    Array.from({ length: wantedBy(contest, entry) }, (_, sheet) => ({
      entry,
      name: `m_${entry.id}_${sheet}`,
    })),
  )
  const loads = judges.map((judge) => {
    const given = standing.filter(([, id]) => id === judge.id).length
    const free = Math.max(0, Math.min(entries.length, (rules.maxPerJudge ?? Infinity) - given))
    return { judge, given, sum: next(`l_${judge.id}`, given, free) }
  })
  const shares = judges.flatMap((judge) =>
    ['d0', 'd1'].map((name) => {
      const given = standing.filter(([entry, id]) => id === judge.id && district.get(entry) === name).length
      return { judge, name, given, sum: next(`d_${judge.id}_${name}`, given, entries.length) }
    }),
  )
  const named = (chosen: typeof pairs): Sum => chosen.map(({ name }) => [1, name])
  const equations: Equation[] = [
    ...entries.map((entry) => ({
      sum: [
        ...named(pairs.filter((pair) => pair.entry === entry)),
        ...missing.filter((sheet) => sheet.entry === entry).map(({ name }): Sum[number] => [1, name]),
      ],
      equals: wantedBy(contest, entry),
    })),
    ...loads.map(({ judge, sum }) => ({
      sum: [...named(pairs.filter((pair) => pair.judge === judge)), ...plain(sum, -1)],
      equals: 0,
    })),
    ...shares.map(({ judge, name, sum }) => ({
      sum: [
        ...named(pairs.filter((pair) => pair.judge === judge && pair.entry.district === name)),
        ...plain(sum, -1),
      ],
      equals: 0,
    })),
  ]
  const outside = pairs.filter(
    ({ entry, judge }) => entry.category && !judge.expertise?.includes(entry.category),
  )
  const least = (sum: Sum): number => {
    const equals = leastByHighs(sum, equations)
    equations.push({ sum, equals })
    return equals
  }
  return {
    missing: least(missing.map(({ name }) => [1, name])),
    alternates: least(named(pairs.filter(({ judge }) => rules.alternates.includes(judge.id)))),
    load: least(loads.flatMap(({ sum }) => sum)) + squares(loads.map(({ given }) => given)),
    expertise: least(named(outside)),
    districts: least(shares.flatMap(({ sum }) => sum)) + squares(shares.map(({ given }) => given)),
  }
}

test('every cost is the least that HiGHS finds, in order of weight', () => {
  fc.assert(
    fc.property(contestsUpTo(6, 5), (contest) => {
      const { cost } = assignJudges(contest.entries, contest.judges, contest.rules)
      const { pairs: _, total: __, ...told } = cost
      expect(told).toEqual(leastCosts(contest))
    }),
    { numRuns: 80 },
  )
})

test('a larger contest costs what one sheet after the other along shortest paths comes to', () => {
  const { entries, judges, rules } = generatedContest(150, 15, 4)
  const limits: Partial<AssignmentRules>[] = [
    {},
    { maxPerJudge: 35 },
    { maxPerJudge: 45, alternates: ['j0', 'j1'] },
  ]
  for (const limit of limits) {
    const table = reviewTable(entries, judges, { ...rules, ...limit }, randomFrom(rules.seed))
    const each = bundled(table, (_, index) => index)
    const network = allotmentNetwork(table, each, tierWeights(table))
    const units = successiveShortestPaths(network, Infinity) ?? new Int32Array()
    const { cost } = assignJudges(entries, judges, { ...rules, ...limit })
    expect(cost.total).toBe(costOfUnits(network, units))
  }
})
