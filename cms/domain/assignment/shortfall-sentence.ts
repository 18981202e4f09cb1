import type { AssignmentRules, Panel } from '../assignment'
import type { Conflict } from './conflicts'

const conflictLabels: [Conflict, string][] = [
  ['own-school', '本校'],
  ['own-district', '本县区'],
  ['barred', '须回避'],
]

/** An entry that lacks judges, and those who could come in: everybody, or its panel and the alternates. */
export type Shortfall = {
  missing: number
  /** How many could come in, those it has included. */
  judges: number
  /** What keeps each of the others from it; nothing but the ceiling where it is null. */
  others: readonly (Conflict | null)[]
  panel: Panel | null
}

/**
 * Says how many judges an entry gets, what keeps the others from it, such as 本校 1 位、须回避 2 位 or a ceiling that
 * is reached, and what to do. A judge without a conflict who was not given the entry has reached the ceiling:
 * otherwise one more sheet were possible.
 */
export function shortfallSentence(
  { judges, missing, others, panel }: Shortfall,
  { maxPerJudge, sheetsPerEntry }: AssignmentRules,
): string {
  const count = (found: Conflict | null) => others.filter((conflict) => conflict === found).length
  const excluded = conflictLabels.flatMap(([conflict, label]) =>
    count(conflict) > 0 ? [`${label} ${count(conflict)} 位`] : [],
  )
  const full = count(null)
  const because = [
    ...(excluded.length > 0 ? [`其中${excluded.join('、')}不能评`] : []),
    ...(full > 0 ? [`${full} 位已满每人最多 ${maxPerJudge} 件`] : []),
  ]
  const remedies = [
    panel ? '增补候补评委' : '增补评委',
    ...(count('own-district') > 0 ? ['取消县区回避'] : []),
    ...(full > 0 ? ['提高每人最多件数'] : []),
  ]
  const who = panel ? `“${panel.name}”和候补评委` : '评委'
  const known = [`${who}共 ${judges} 位`, ...because].join('，')
  return `需要 ${sheetsPerEntry} 位评委，只能安排 ${sheetsPerEntry - missing} 位：${known}；请${remedies.join('，或')}。`
}
