import {
  assignJudges,
  type EntryJudgePair,
  type EntryToReview,
  type JudgeOption,
} from '@cms/domain/assignment'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/**
 * Contests of up to this many entries and judges, with schools, districts, recusals and sheets that stand.
 */
const contestsUpTo = (entryCount: number, judgeCount: number) => {
  const pairs = (max: number) =>
    fc.array(
      fc
        .tuple(fc.nat(entryCount), fc.nat(judgeCount - 1))
        .map(([e, j]): EntryJudgePair => [`e${e}`, `j${j}`]),
      { maxLength: max },
    )
  return fc
    .record({
      schools: fc.array(fc.nat(3), { minLength: 1, maxLength: entryCount }),
      judgeSchools: fc.array(fc.option(fc.nat(3)), { minLength: 1, maxLength: judgeCount }),
      barred: pairs((entryCount * judgeCount) / 2),
      standing: pairs(entryCount),
      sheetsPerEntry: fc.integer({ min: 1, max: 3 }),
      avoidOwnDistrict: fc.boolean(),
      seed: fc.string(),
    })
    .map(({ schools, judgeSchools, ...rules }) => {
      const place = (school: number) => ({ school: `s${school}`, district: `d${school % 2}` })
      return {
        entries: schools.map((school, index): EntryToReview => ({ id: `e${index}`, ...place(school) })),
        judges: judgeSchools.map(
          (school, index): JudgeOption => ({ id: `j${index}`, ...(school === null ? {} : place(school)) }),
        ),
        rules,
      }
    })
}
const smallContests = contestsUpTo(4, 4)
const contests = contestsUpTo(16, 7)
type Contest = typeof contests extends fc.Arbitrary<infer T> ? T : never

/** Whether a judge could be given an entry anew, told again without the domain's help. */
const fits = ({ rules }: Contest, entry: EntryToReview, judge: JudgeOption) => {
  const same = ([e, j]: EntryJudgePair) => e === entry.id && j === judge.id
  return (
    judge.school !== entry.school &&
    !(rules.avoidOwnDistrict && judge.district === entry.district) &&
    !rules.barred.some(same) &&
    !rules.standing.some(same)
  )
}

const squares = (loads: Iterable<number>) => [...loads].reduce((sum, load) => sum + load * load, 0)
const kept = ({ rules }: Contest, id: string) =>
  new Set(rules.standing.filter(([entryId]) => entryId === id).map(([, judge]) => judge))
const standingLoads = ({ judges, rules }: Contest) => {
  const sheets = new Set(rules.standing.map((pair) => pair.join()))
  return new Map<string, number>(
    judges.map(({ id }) => [id, [...sheets].filter((sheet) => sheet.endsWith(`,${id}`)).length]),
  )
}

/**
 * Tries every way to give out sheets: the greatest number of pairs, and the least sum of squares with that
 * many.
 */
function bestByTrying(contest: Contest): { pairs: number; squares: number } {
  let best = { pairs: -1, squares: 0 }
  const loads = standingLoads(contest)
  const give = (index: number, pairs: number) => {
    const next = contest.entries[index]
    if (!next) {
      const found = { pairs, squares: squares(loads.values()) }
      if (found.pairs > best.pairs || (found.pairs === best.pairs && found.squares < best.squares))
        best = found
      return
    }
    const standing = kept(contest, next.id)
    const choices = contest.judges.filter((judge) => fits(contest, next, judge))
    for (let subset = 0; subset < 2 ** choices.length; subset += 1) {
      const chosen = choices.filter((_, bit) => subset & (2 ** bit))
      if (chosen.length > Math.max(0, contest.rules.sheetsPerEntry - standing.size)) continue
      for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) + 1)
      give(index + 1, pairs + chosen.length)
      for (const { id } of chosen) loads.set(id, (loads.get(id) ?? 0) - 1)
    }
  }
  give(0, 0)
  return best
}

test('no assignment has more pairs, and none with as many is more even', () => {
  fc.assert(
    fc.property(smallContests, (contest) => {
      const { pairs, loads } = assignJudges(contest.entries, contest.judges, contest.rules)
      expect({ pairs: pairs.length, squares: squares(Object.values(loads)) }).toEqual(bestByTrying(contest))
    }),
    { numRuns: 400 },
  )
})

test('no chain of exchanges would make the loads of a larger contest more even', () => {
  fc.assert(
    fc.property(contests, (contest) => {
      const { pairs, loads } = assignJudges(contest.entries, contest.judges, contest.rules)
      const has = (entry: string, judge: string) =>
        pairs.some((pair) => pair.entry === entry && pair.judge === judge)
      /** The judges who could relieve one judge of a sheet, directly or by passing another on. */
      const relief = (start: JudgeOption) => {
        const reached = new Set([start])
        for (const judge of reached)
          for (const entry of contest.entries.filter(({ id }) => has(id, judge.id)))
            for (const other of contest.judges)
              if (fits(contest, entry, other) && !has(entry.id, other.id)) reached.add(other)
        return [...reached]
      }
      const load = ({ id }: JudgeOption) => loads[id] ?? 0
      const improvements = contest.judges.flatMap((judge) =>
        relief(judge).filter((other) => load(judge) - load(other) > 1),
      )
      expect(improvements).toEqual([])
    }),
  )
})

test('no judge gets an entry of their own school, an avoided district, a barred pair or a pair twice', () => {
  fc.assert(
    fc.property(contests, (contest) => {
      const { pairs } = assignJudges(contest.entries, contest.judges, contest.rules)
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

test('loads and shortfalls account for every sheet', () => {
  fc.assert(
    fc.property(contests, (contest) => {
      const { pairs, loads, shortfalls } = assignJudges(contest.entries, contest.judges, contest.rules)
      const counted = standingLoads(contest)
      for (const { judge } of pairs) counted.set(judge, (counted.get(judge) ?? 0) + 1)
      expect(loads).toEqual(Object.fromEntries(counted))
      const expected = contest.entries.flatMap(({ id }) => {
        const sheets = kept(contest, id).size + pairs.filter((pair) => pair.entry === id).length
        const missing = contest.rules.sheetsPerEntry - sheets
        return missing > 0 ? [[id, missing]] : []
      })
      expect(shortfalls.map(({ entry, missing }) => [entry, missing])).toEqual(expected.toSorted())
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
    }),
  )
  fc.assert(
    fc.property(twice, ({ contest, entries, judges, barred, standing }) => {
      expect(assignJudges(entries, judges, { ...contest.rules, barred, standing })).toEqual(
        assignJudges(contest.entries, contest.judges, contest.rules),
      )
    }),
  )
})
