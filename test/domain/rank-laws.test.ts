import { type AwardRule, decideAwards, explainTiers } from '@cms/domain/awards'
import { contendersOf, type MarkedSheet } from '@cms/domain/contenders'
import { rank } from '@cms/domain/ranking'
import type { Rubric } from '@cms/domain/rubric'
import { formatScore, type ScoringPolicy, tieBreakers, totalOf } from '@cms/domain/scoring'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const rubric: Rubric = {
  scale: 20,
  step: 0.5,
  criteria: [
    { key: 'topic', label: '主题', points: 12 },
    { key: 'style', label: '文字', points: 8 },
  ],
}
const awards: AwardRule = {
  tiers: [
    { key: '1', name: '一等奖', mode: 'ratio', value: 20 },
    { key: '2', name: '二等奖', mode: 'count', value: 2 },
  ],
  rounding: 'round',
  onTie: 'raise',
}

/** What one judge gives one entry, in half points. */
type Given = { judge: number; topic: number; style: number }
type Contest = { id: string; given: Given[] }[]

const given = fc.record({ topic: fc.nat(24), style: fc.nat(16) })
const panel = fc
  .uniqueArray(fc.nat(5), { minLength: 1, maxLength: 6 })
  .chain((judges) => fc.tuple(...judges.map((judge) => given.map((marks): Given => ({ judge, ...marks })))))
const contests: fc.Arbitrary<Contest> = fc
  .array(panel, { minLength: 1, maxLength: 8 })
  .map((panels) => panels.map((own, index) => ({ id: `e${index}`, given: own })))

const policies = fc
  .record({
    method: fc.constantFrom('mean', 'trimmed-mean', 'median', 'standard-score' as const),
    high: fc.integer({ min: 1, max: 2 }),
    low: fc.nat(1),
    decimals: fc.nat(2),
    ties: fc.shuffledSubarray(['extend-decimals', 'criterion-order', 'median'] as const),
  })
  .map(
    ({ decimals, high, low, method, ties }): ScoringPolicy => ({
      method,
      trimHigh: high,
      trimLow: low,
      trimFrom: high + low + 1,
      decimals,
      ties,
    }),
  )
const panelPolicies = policies.filter(({ method }) => method !== 'standard-score')

function sheetOf({ judge, style, topic }: Given): MarkedSheet {
  const marks = [
    { criterion: 'topic', points: topic / 2 },
    { criterion: 'style', points: style / 2 },
  ]
  return { judge: `j${judge}`, marks, total: totalOf(marks) }
}

function ranked(contest: Contest, policy: ScoringPolicy) {
  const entries = contest.map(({ given, id }) => ({ id, sheets: given.map(sheetOf) }))
  return rank(contendersOf(entries, policy, rubric), policy)
}

/** Everything that people see of a contest: places, scores and awards. */
function result(contest: Contest, policy: ScoringPolicy): string[] {
  const ranking = ranked(contest, policy)
  const tiers = decideAwards(ranking, awards, contest.length)
  return ranking.map(({ decidedBy, id, rank, score }, place) =>
    [rank, id, score.toFraction(), decidedBy, tiers[place]?.tier?.key].join(' '),
  )
}

/** Places alone, in the order of the ranking. */
const places = (contest: Contest, policy: ScoringPolicy) =>
  ranked(contest, policy).map(({ id, rank }) => `${rank} ${id}`)

const shuffled = <T>(all: T[]) => fc.shuffledSubarray(all, { minLength: all.length })

test('the order in which entries and sheets arrive changes nothing', () => {
  const twice = contests.chain((contest) =>
    fc.tuple(
      fc.constant(contest),
      fc
        .tuple(...contest.map(({ given, id }) => shuffled(given).map((own) => ({ id, given: own }))))
        .chain((entries) => shuffled(entries)),
    ),
  )
  fc.assert(
    fc.property(twice, policies, ([contest, other], policy) => {
      expect(result(other, policy)).toEqual(result(contest, policy))
    }),
  )
})

test('who the judges are changes nothing', () => {
  const names = shuffled([0, 1, 2, 3, 4, 5])
  fc.assert(
    fc.property(contests, policies, names, (contest, policy, name) => {
      const renamed = contest.map(({ given, id }) => ({
        id,
        given: given.map((sheet) => ({ ...sheet, judge: name[sheet.judge] ?? 0 })),
      }))
      expect(result(renamed, policy)).toEqual(result(contest, policy))
    }),
  )
})

const onlyOrder: ScoringPolicy = {
  method: 'standard-score',
  trimHigh: 0,
  trimLow: 0,
  trimFrom: 1,
  decimals: 2,
  ties: ['extend-decimals'],
}

/** Adds the same to every topic mark of judge 0; marks may leave the scale, which no score looks at. */
const shifted = (contest: Contest, by: number): Contest =>
  contest.map(({ given, id }) => ({
    id,
    given: given.map((sheet) => (sheet.judge === 0 ? { ...sheet, topic: sheet.topic + by } : sheet)),
  }))
/** How far every entry is from the first, in standard scores, in the order of their ids. */
function distances(contest: Contest): number[] {
  const scores = ranked(contest, onlyOrder).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return scores.map(({ score }) => score.sub(scores[0]?.score ?? 0).valueOf())
}

test('a judge who gives everyone more changes no place under standard scores', () => {
  fc.assert(
    fc.property(contests, fc.nat(20), (contest, by) => {
      expect(places(shifted(contest, by), onlyOrder)).toEqual(places(contest, onlyOrder))
    }),
  )
})

test('and every distance between two entries changes by one and the same factor', () => {
  fc.assert(
    fc.property(contests, fc.nat(20), (contest, by) => {
      const [before, after] = [distances(contest), distances(shifted(contest, by))]
      const crossed = before.flatMap((one, index) =>
        before.map((other, place) => one * (after[place] ?? 0) - other * (after[index] ?? 0)),
      )
      for (const difference of crossed) expect(difference).toBeCloseTo(0, 6)
    }),
  )
})

test('entries that are equal stay equal, and a judge who uses twice the width changes no place under standard scores', () => {
  const even = fc.array(
    fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }).map((topics) => topics.map((topic) => 2 * topic)),
    { minLength: 2, maxLength: 6 },
  )
  fc.assert(
    fc.property(even, (table) => {
      const contest = (width: number): Contest =>
        table.map((own, index) => ({
          id: `e${index}`,
          given: own.map((topic, judge) => ({ judge, topic: judge === 0 ? topic * width : topic, style: 0 })),
        }))
      expect(places(contest(2), onlyOrder)).toEqual(places(contest(1), onlyOrder))
    }),
  )
})

test('a higher mark never lowers an entry, by mean, trimmed mean or median and any tie-breaker', () => {
  const raise = fc.record({
    entry: fc.nat(7),
    sheet: fc.nat(5),
    by: fc.integer({ min: 1, max: 12 }),
    style: fc.boolean(),
  })
  fc.assert(
    fc.property(contests, panelPolicies, raise, (contest, policy, { by, entry, sheet, style }) => {
      const chosen = contest[entry % contest.length]
      const raised = contest.map((one) => ({
        ...one,
        given: one.given.map((marks, index) =>
          one === chosen && index === sheet % one.given.length
            ? { ...marks, topic: marks.topic + (style ? 0 : by), style: marks.style + (style ? by : 0) }
            : marks,
        ),
      }))
      const rankOf = (all: Contest) => ranked(all, policy).find(({ id }) => id === chosen?.id)?.rank ?? 0
      expect(Math.min(rankOf(raised), rankOf(contest))).toBe(rankOf(raised))
    }),
    { numRuns: 300 },
  )
})

test('a trimmed mean lies between the lowest and the highest total that it keeps', () => {
  fc.assert(
    fc.property(contests, policies, (contest, policy) => {
      for (const { method, score, totals } of ranked(contest, { ...policy, method: 'trimmed-mean' })) {
        const ascending = totals.toSorted((a, b) => a.compare(b))
        const kept =
          method === 'mean' ? ascending : ascending.slice(policy.trimLow, ascending.length - policy.trimHigh)
        expect([kept.at(0)?.lte(score), kept.at(-1)?.gte(score)]).toEqual([true, true])
      }
    }),
  )
})

test('more decimals only part what fewer decimals left together', () => {
  fc.assert(
    fc.property(contests, policies, (contest, policy) => {
      const shown = ranked(contest, { ...policy, ties: [] })
      const exact = new Map(
        ranked(contest, { ...policy, ties: ['extend-decimals'] }).map((item) => [item.id, item] as const),
      )
      for (const [index, below] of shown.entries()) {
        for (const above of shown.slice(0, index)) {
          const [one, other] = [exact.get(above.id), exact.get(below.id)]
          if (!one || !other) throw new Error('an entry is missing')
          const same = formatScore(above.score, policy.decimals) === formatScore(below.score, policy.decimals)
          expect(above.rank === below.rank).toBe(same)
          if (!same) expect(one.rank < other.rank).toBe(true)
          expect(Math.sign(one.rank - other.rank)).toBe(other.score.compare(one.score))
        }
      }
    }),
  )
})

test('an entry is parted only by a tie-breaker that the campaign lists, and only from others that show its score', () => {
  fc.assert(
    fc.property(contests, policies, (contest, policy) => {
      const ranking = ranked(contest, policy)
      const shown = ranking.map(({ score }) => formatScore(score, policy.decimals))
      for (const [place, { decidedBy, tied }] of ranking.entries()) {
        const alike = shown.filter((score) => score === shown[place]).length
        if (decidedBy === null) expect(alike > 1).toBe(tied)
        else expect([alike > 1, policy.ties?.includes(decidedBy)]).toEqual([true, true])
      }
    }),
  )
})

test('a tier holds its size or what is left, and more or less only where a tie moved its cut', () => {
  fc.assert(
    fc.property(contests, policies, fc.constantFrom('raise', 'lower' as const), (contest, policy, onTie) => {
      const ranking = ranked(contest, policy)
      const rule = { ...awards, onTie }
      let left = decideAwards(ranking, rule, contest.length).filter(({ tier }) => tier).length
      const none = contest.length - left
      for (const { given, size, tie } of explainTiers([{ group: '', base: contest.length, ranking }], rule)) {
        const untied = Math.min(size, left + none)
        expect(Math.sign(given - untied)).toBe(tie === null ? 0 : tie === 'raised' ? 1 : -1)
        left -= given
      }
      expect(left).toBe(0)
    }),
  )
})

test('a re-review is asked for exactly where the other tie-breakers leave a tie', () => {
  fc.assert(
    fc.property(contests, policies, (contest, policy) => {
      for (const { needsReReview, tied } of ranked(contest, { ...policy, ties: [...tieBreakers] }))
        expect(needsReReview).toBe(tied)
    }),
  )
})
