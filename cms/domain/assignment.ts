import { type EntryNode, type JudgeNode, matchBalanced } from './balanced-matching'
import { Refusal } from './refusal'
import { randomFrom, shuffled } from './seeded-order'

export type JudgeOption = { id: string; school?: string | null; district?: string | null }

export type EntryToReview = { id: string; school: string; district: string }

export type EntryJudgePair = readonly [entry: string, judge: string]

export type AssignmentRules = {
  sheetsPerEntry: number
  avoidOwnDistrict: boolean
  /** Pairs that must not be: recusals, declared relations, listed pairs. */
  barred?: readonly EntryJudgePair[]
  /** Sheets that exist already and are kept, of any entry and judge; they count towards both. */
  standing?: readonly EntryJudgePair[]
  seed: string
}

export type Assignment = {
  /** New pairs only, in order of entry and judge. */
  pairs: { entry: string; judge: string }[]
  /** Sheets of each judge, standing ones included. */
  loads: Record<string, number>
  /** Entries that cannot have all their sheets, and a sentence saying why. */
  shortfalls: { entry: string; missing: number; reason: string }[]
}

export type Conflict = 'own-school' | 'own-district' | 'barred'

/** What keeps a judge from an entry, if anything; one's own school always does (domain.md §3.7). */
export function conflictBetween(
  entry: EntryToReview,
  judge: JudgeOption,
  rules: Pick<AssignmentRules, 'avoidOwnDistrict' | 'barred'>,
): Conflict | null {
  if (judge.school === entry.school) return 'own-school'
  if (rules.avoidOwnDistrict && judge.district === entry.district) return 'own-district'
  const barred = rules.barred?.some(([entryId, judgeId]) => entryId === entry.id && judgeId === judge.id)
  return barred ? 'barred' : null
}

/**
 * Proposes judges for entries: first as many of the wanted sheets as conflicts allow, then the most even
 * loads (least sum of squares), then by lot. The same entries, judges, rules and seed give the same
 * proposal, in whatever order they come. Throws Refusal `invalid` when `sheetsPerEntry` is not a positive
 * whole number.
 */
export function assignJudges(
  entries: readonly EntryToReview[],
  judges: readonly JudgeOption[],
  rules: AssignmentRules,
): Assignment {
  if (!Number.isInteger(rules.sheetsPerEntry) || rules.sheetsPerEntry < 1)
    throw new Refusal('invalid', '每件作品的评委人数请填不小于 1 的整数。', 'sheetsPerEntry')

  const random = randomFrom(rules.seed)
  const standing = judgesByEntry(rules.standing ?? [])
  const standingSheets = [...standing.values()].flatMap((judgeIds) => [...judgeIds])
  const panel = inOrderOfId(judges).map((judge) => ({
    ...judge,
    load: standingSheets.filter((id) => id === judge.id).length,
    entries: new Set<EntryNode>(),
  }))
  const reviews = shuffled(inOrderOfId(entries), random).map((entry) => {
    const kept = standing.get(entry.id) ?? new Set<string>()
    const others = panel.filter(({ id }) => !kept.has(id))
    const eligible = others.filter((judge) => !conflictBetween(entry, judge, rules))
    return {
      ...entry,
      needed: Math.max(0, rules.sheetsPerEntry - kept.size),
      others,
      eligible: shuffled(eligible, random),
      assigned: new Set<JudgeNode>(),
    }
  })

  matchBalanced(reviews, panel)

  const inOrder = inOrderOfId(reviews)
  return {
    pairs: inOrder.flatMap(({ id, assigned }) =>
      inOrderOfId([...assigned]).map((judge) => ({ entry: id, judge: judge.id })),
    ),
    loads: Object.fromEntries(panel.map(({ id, load }) => [id, load])),
    shortfalls: inOrder
      .filter(({ needed, assigned }) => assigned.size < needed)
      .map((review) => {
        const missing = review.needed - review.assigned.size
        return { entry: review.id, missing, reason: reasonFor(missing, review, panel.length, rules) }
      }),
  }
}

const conflictLabels: [Conflict, string][] = [
  ['own-school', '本校'],
  ['own-district', '本县区'],
  ['barred', '须回避'],
]

/** Says how many judges an entry gets and what keeps the others from it, such as 本校 1 位、须回避 2 位. */
function reasonFor(
  missing: number,
  { others, ...entry }: EntryToReview & { others: JudgeOption[] },
  panelSize: number,
  rules: AssignmentRules,
): string {
  const conflicts = others.map((judge) => conflictBetween(entry, judge, rules))
  const excluded = conflictLabels.flatMap(([conflict, label]) => {
    const judges = conflicts.filter((found) => found === conflict).length
    return judges > 0 ? [`${label} ${judges} 位`] : []
  })
  const because = excluded.length > 0 ? `，其中${excluded.join('、')}不能评` : ''
  const remedy = conflicts.includes('own-district') ? '增补评委，或取消县区回避' : '增补评委'
  const possible = rules.sheetsPerEntry - missing
  return `需要 ${rules.sheetsPerEntry} 位评委，只能安排 ${possible} 位：评委共 ${panelSize} 位${because}；请${remedy}。`
}

function judgesByEntry(pairs: readonly EntryJudgePair[]): Map<string, Set<string>> {
  const judges = new Map<string, Set<string>>()
  for (const [entry, judge] of pairs) judges.set(entry, (judges.get(entry) ?? new Set()).add(judge))
  return judges
}

function inOrderOfId<T extends { id: string }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
