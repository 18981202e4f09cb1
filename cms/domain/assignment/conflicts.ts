import type { AssignmentRules, EntryToReview, JudgeOption } from '../assignment'
import { judgesByEntry } from './judges-by-entry'

export type Conflict = 'own-school' | 'own-district' | 'barred'

type ConflictRules = Pick<AssignmentRules, 'avoidOwnDistrict' | 'barred'>

/** What keeps a judge from an entry, if anything; one's own school always does (domain.md §3.7). */
export function conflictBetween(
  entry: EntryToReview,
  judge: JudgeOption,
  rules: ConflictRules,
): Conflict | null {
  return conflictsUnder(rules)(entry)(judge)
}

/** The same for many: takes the rules first, then an entry, then judges. */
export function conflictsUnder({ avoidOwnDistrict, barred }: ConflictRules) {
  const barredFrom = judgesByEntry(barred ?? [])
  return ({ district, id, school }: EntryToReview) => {
    const barredHere = barredFrom.get(id)
    return (judge: JudgeOption): Conflict | null => {
      if (judge.school === school) return 'own-school'
      if (avoidOwnDistrict && judge.district === district) return 'own-district'
      return barredHere?.has(judge.id) ? 'barred' : null
    }
  }
}
