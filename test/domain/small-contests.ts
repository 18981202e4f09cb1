import type { AssignmentRules, EntryJudgePair, EntryToReview, JudgeOption } from '@cms/domain/assignment'
import fc from 'fast-check'

export type Contest = { entries: EntryToReview[]; judges: JudgeOption[]; rules: SmallRules }

type SmallRules = AssignmentRules &
  Required<Pick<AssignmentRules, 'barred' | 'standing' | 'alternates' | 'maxPerJudge'>>

/**
 * Contests of up to so many entries and judges, with schools, districts, categories, recusals, sheets that stand (some
 * of entries and judges that are gone), ceilings and alternates.
 */
export function contestsUpTo(entryCount: number, judgeCount: number): fc.Arbitrary<Contest> {
  const pairs = (max: number) =>
    fc.array(
      fc.tuple(fc.nat(entryCount), fc.nat(judgeCount)).map(([e, j]): EntryJudgePair => [`e${e}`, `j${j}`]),
      { maxLength: max },
    )
  const category = fc.constantFrom('essay', 'video')
  const school = fc.nat(3).map((number) => ({ school: `s${number}`, district: `d${number % 2}` }))
  const numbered = <T>(prefix: string, items: T[]) =>
    items.map((item, index) => ({ id: `${prefix}${index}`, ...item }))
  return fc
    .record({
      entries: fc.array(
        fc.tuple(school, fc.option(category)).map(([place, of]) => ({ ...place, category: of })),
        { minLength: 1, maxLength: entryCount },
      ),
      judges: fc.array(
        fc
          .tuple(fc.option(school), fc.uniqueArray(category))
          .map(([place, expertise]) => ({ ...place, expertise })),
        { minLength: 1, maxLength: judgeCount },
      ),
      rules: fc.record({
        barred: pairs((entryCount * judgeCount) / 2),
        standing: pairs(entryCount),
        sheetsPerEntry: fc.integer({ min: 1, max: 3 }),
        avoidOwnDistrict: fc.boolean(),
        maxPerJudge: fc.option(fc.integer({ min: 1, max: entryCount })),
        alternates: fc.uniqueArray(
          fc.nat(judgeCount - 1).map((judge) => `j${judge}`),
          { maxLength: 2 },
        ),
        seed: fc.string(),
      }),
    })
    .map(({ entries, judges, rules }) => ({
      entries: numbered('e', entries),
      judges: numbered('j', judges),
      rules,
    }))
}

/** The same contest with its judges in two panels, every second judge in one. */
export function inPanels({ entries, judges, rules }: Contest): Contest {
  const every = (second: number) => judges.filter((_, index) => index % 2 === second).map(({ id }) => id)
  const panels = [
    { name: '甲组', judges: every(0) },
    { name: '乙组', judges: every(1) },
  ]
  return { entries, judges, rules: { ...rules, mixing: 'panels', panels } }
}

/** Whether a judge could be given an entry anew, ceilings aside, told again without the domain's help. */
export function fits({ rules }: Contest, entry: EntryToReview, judge: JudgeOption): boolean {
  const same = ([e, j]: EntryJudgePair) => e === entry.id && j === judge.id
  return (
    judge.school !== entry.school &&
    !(rules.avoidOwnDistrict && judge.district === entry.district) &&
    !rules.barred.some(same) &&
    !rules.standing.some(same)
  )
}

/** The sheets that stand, each once. */
export function standingOf({ rules }: Contest): EntryJudgePair[] {
  return [...new Map(rules.standing.map((pair) => [pair.join(), pair])).values()]
}

/** How many sheets an entry still wants. */
export function wantedBy(contest: Contest, entry: EntryToReview): number {
  const kept = standingOf(contest).filter(([id]) => id === entry.id).length
  return Math.max(0, contest.rules.sheetsPerEntry - kept)
}
