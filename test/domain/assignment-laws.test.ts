import { assignJudges } from '@cms/domain/assignment'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Contest, contestsUpTo, fits, inPanels, standingOf, wantedBy } from './small-contests'

const assigned = ({ entries, judges, rules }: Contest) => assignJudges(entries, judges, rules)

const mixed = contestsUpTo(16, 7)

describe.each([
  ['where judges mix', mixed],
  ['where judges form panels', mixed.map(inPanels)],
])('%s', (_, contests) => {
  test('no judge gets an entry of their own school, an avoided district, a barred pair or a pair twice', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const { pairs } = assigned(contest)
        const possible = contest.entries.flatMap((entry) =>
          contest.judges
            .filter((judge) => fits(contest, entry, judge))
            .map((judge) => `${entry.id} ${judge.id}`),
        )
        const proposed = pairs.map(({ entry, judge }) => `${entry} ${judge}`)
        expect(proposed.filter((pair) => !possible.includes(pair))).toEqual([])
        expect(new Set(proposed).size).toBe(proposed.length)
      }),
    )
  })

  test('nobody gets more than the ceiling allows, unless that many stand already', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const most = contest.rules.maxPerJudge ?? Infinity
        const { loads, pairs } = assigned(contest)
        const newly = new Set(pairs.map(({ judge }) => judge))
        expect(Object.entries(loads).filter(([judge, load]) => load > most && newly.has(judge))).toEqual([])
      }),
    )
  })

  test('loads and shortfalls account for every sheet', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const { cost, loads, pairs, shortfalls } = assigned(contest)
        const sheets = [...standingOf(contest), ...pairs.map(({ entry, judge }) => [entry, judge] as const)]
        const counted = contest.judges.map(({ id }) => [
          id,
          sheets.filter(([, judge]) => judge === id).length,
        ])
        expect(loads).toEqual(Object.fromEntries(counted))
        const lacking = contest.entries.flatMap((entry) => {
          const missing = wantedBy(contest, entry) - pairs.filter((pair) => pair.entry === entry.id).length
          return missing > 0 ? [[entry.id, missing] as const] : []
        })
        expect(shortfalls.map(({ entry, missing }) => [entry, missing])).toEqual(lacking.toSorted())
        expect(cost.missing).toBe(lacking.reduce((sum, [, missing]) => sum + missing, 0))
      }),
    )
  })

  test('a proposal does not depend on the order of entries, judges and pairs', () => {
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    const twice = contests.chain((contest) =>
      fc.record({
        contest: fc.constant(contest),
        entries: shuffled(contest.entries),
        judges: shuffled(contest.judges),
        barred: shuffled(contest.rules.barred),
        standing: shuffled(contest.rules.standing),
        alternates: shuffled(contest.rules.alternates),
      }),
    )
    fc.assert(
      fc.property(twice, ({ contest, entries, judges, ...pairs }) => {
        expect(assignJudges(entries, judges, { ...contest.rules, ...pairs })).toEqual(assigned(contest))
      }),
    )
  })

  test('input and proposal pass through JSON unchanged', () => {
    fc.assert(
      fc.property(contests, (contest) => {
        const copied = JSON.parse(JSON.stringify(contest)) as Contest
        expect(JSON.parse(JSON.stringify(assigned(copied)))).toEqual(assigned(contest))
      }),
    )
  })

  test('once a proposal stands, a late recusal changes nothing but the vacancy', () => {
    fc.assert(
      fc.property(contests, fc.nat(), (contest, lot) => {
        const { pairs, shortfalls } = assigned(contest)
        fc.pre(pairs.length > 0)
        const made = pairs.map(({ entry, judge }) => [entry, judge] as const)
        const recused = made.splice(lot % made.length, 1)
        const rules = {
          ...contest.rules,
          standing: [...contest.rules.standing, ...made],
          barred: [...contest.rules.barred, ...recused],
        }
        const incomplete = shortfalls.map(({ entry }) => entry)
        const again = assigned({ ...contest, rules }).pairs.map(({ entry }) => entry)
        expect(again.filter((entry) => entry !== recused[0]?.[0] && !incomplete.includes(entry))).toEqual([])
      }),
    )
  })
})

test('other names for entries and judges change nothing about the costs', () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 1, max: 15 }), (contest, turn) => {
      const renamed = (id: string) => `${id[0]}${(Number(id.slice(1)) + turn) % 17}`
      const { entries, judges, rules } = contest
      const pairs = (chosen: Contest['rules']['barred']) =>
        chosen.map(([entry, judge]) => [renamed(entry), renamed(judge)] as const)
      const other = assignJudges(
        entries.map((entry) => ({ ...entry, id: renamed(entry.id) })),
        judges.map((judge) => ({ ...judge, id: renamed(judge.id) })),
        {
          ...rules,
          barred: pairs(rules.barred),
          standing: pairs(rules.standing),
          alternates: rules.alternates.map(renamed),
        },
      )
      const { pairs: _, ...flow } = other.cost
      expect(assigned(contest).cost).toMatchObject(flow)
    }),
  )
})
