import type { Conflict } from '../../domain/assignment'
import { conflictsUnder } from '../../domain/assignment/conflicts'
import { judgesByEntry } from '../../domain/assignment/judges-by-entry'
import { Refusal } from '../../domain/refusal'
import type { AssignmentInput } from './assignment-case'
import type { ProposedPair } from './proposal'

const conflictSentences: Record<Conflict, string> = {
  'own-school': '这是评委本校的作品，必须回避，请换一位。',
  'own-district': '这是评委本县区的作品，本次评审要求回避，请换一位。',
  barred: '这位评委对这件作品须回避，请换一位。',
}

/**
 * Takes pairs one after the other, beside the sheets that stand and the pairs `taken`. Each throws Refusal `invalid` for a
 * work or judge not of the round, `conflict` for a conflict of interest, a pair that is there already, and a full judge.
 */
export function pairChecks(
  { entries, judges, rules }: AssignmentInput,
  taken: readonly ProposedPair[],
): (pair: ProposedPair) => void {
  const conflictsOf = conflictsUnder(rules)
  const works = new Map(entries.map((entry) => [entry.id, conflictsOf(entry)]))
  const options = new Map(judges.map((judge) => [judge.id, judge]))
  const pairs = [...(rules.standing ?? []), ...taken.map(({ entry, judge }) => [entry, judge] as const)]
  const seated = judgesByEntry(pairs)
  const loads = new Map<string, number>()
  for (const judge of [...seated.values()].flatMap((sitting) => [...sitting]))
    loads.set(judge, (loads.get(judge) ?? 0) + 1)

  return ({ entry, judge }) => {
    const conflictWith = works.get(entry)
    const option = options.get(judge)
    if (!conflictWith || !option) throw new Refusal('invalid', '作品或评委不在本轮评审中，请刷新页面后重试。')
    const conflict = conflictWith(option)
    if (conflict) throw new Refusal('conflict', conflictSentences[conflict])
    const sitting = seated.get(entry) ?? new Set()
    if (sitting.has(judge)) throw new Refusal('conflict', '这位评委已经评这件作品，不用再加。')
    const load = loads.get(judge) ?? 0
    if (rules.maxPerJudge && load >= rules.maxPerJudge)
      throw new Refusal(
        'conflict',
        `这位评委已有 ${load} 件，达到每人 ${rules.maxPerJudge} 件的上限，请换一位。`,
      )
    seated.set(entry, sitting.add(judge))
    loads.set(judge, load + 1)
  }
}
