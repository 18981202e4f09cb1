import type { AssignmentRules, EntryToReview, JudgeOption } from '../assignment'
import { shuffled } from '../seeded-order'
import { type Allotment, type Column, closed, type Row } from './allotment'
import { conflictsUnder } from './conflicts'
import { judgesByEntry } from './judges-by-entry'

/** An entry that wants judges, those it keeps, and how well each judge fits: 0 in the own field, 1 outside it. */
export type EntryRow = Row & { entry: EntryToReview; kept: ReadonlySet<string> }

export type JudgeColumn = Column & { judge: JudgeOption }

/** Entries and judges with what stands already, both in an order drawn by lot from the order of their ids. */
export type ReviewTable = Allotment<EntryRow, JudgeColumn>

/** Sets up the table that an assignment is computed from. */
export function reviewTable(
  entries: readonly EntryToReview[],
  judges: readonly JudgeOption[],
  rules: AssignmentRules,
  random: () => number,
): ReviewTable {
  const drawnJudges = shuffled(inOrderOfId(judges), random)
  const drawnEntries = shuffled(inOrderOfId(entries), random)
  const districts = [...new Set(drawnEntries.map(({ district }) => district))].sort()
  const districtOf = new Map(districts.map((district, index) => [district, index]))
  const standing = judgesByEntry(rules.standing ?? [])
  const conflictsOf = conflictsUnder(rules)

  const rows = drawnEntries.map((entry): EntryRow => {
    const kept = standing.get(entry.id) ?? new Set<string>()
    const conflictWith = conflictsOf(entry)
    const fit = (judge: JudgeOption) =>
      kept.has(judge.id) || conflictWith(judge) ? closed : Number(!knows(judge, entry))
    return {
      entry,
      kept,
      wants: Math.max(0, rules.sheetsPerEntry - kept.size),
      district: districtOf.get(entry.district) ?? 0,
      kind: JSON.stringify([entry.district, entry.category ?? null]),
      misfit: Uint8Array.from(drawnJudges, fit),
    }
  })
  const districtOfEntry = new Map(rows.map(({ district, entry }) => [entry.id, district]))
  const alternates = new Set(rules.alternates ?? [])
  const columns = drawnJudges.map((judge): JudgeColumn => {
    const reviewed = [...standing].filter(([, kept]) => kept.has(judge.id)).map(([entry]) => entry)
    const loadByDistrict = districts.map(() => 0)
    for (const entry of reviewed) {
      const district = districtOfEntry.get(entry)
      if (district !== undefined) loadByDistrict[district] = (loadByDistrict[district] ?? 0) + 1
    }
    const free = Math.max(0, (rules.maxPerJudge ?? Infinity) - reviewed.length)
    return {
      judge,
      load: reviewed.length,
      loadByDistrict,
      free: Math.min(free, rows.length),
      reserve: alternates.has(judge.id),
    }
  })
  return { rows, columns, districts: districts.length, mayMiss: true }
}

/** Each id once, in order. */
function inOrderOfId<T extends { id: string }>(items: readonly T[]): T[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether an entry is in the judge's field; one without a category is in everybody's. */
function knows({ expertise }: JudgeOption, { category }: EntryToReview): boolean {
  return !category || (expertise ?? []).includes(category)
}
