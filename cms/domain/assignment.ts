import { allot } from './assignment/allot'
import { choosePanels, withinPanels } from './assignment/choose-panels'
import { outcome } from './assignment/outcome'
import { reviewTable } from './assignment/review-table'
import { seatingsOf } from './assignment/seating'
import { spreadPairs } from './assignment/spread-pairs'
import { Refusal } from './refusal'
import { randomFrom } from './seeded-order'

export { type Conflict, conflictBetween } from './assignment/conflicts'

export type JudgeOption = {
  id: string
  school?: string | null
  district?: string | null
  /** Keys of the categories the judge knows. */
  expertise?: readonly string[]
}

export type EntryToReview = { id: string; school: string; district: string; category?: string | null }

export type EntryJudgePair = readonly [entry: string, judge: string]

/** Judges who review the same entries, by id. */
export type Panel = { name: string; judges: readonly string[] }

export type AssignmentRules = {
  sheetsPerEntry: number
  avoidOwnDistrict: boolean
  /** Pairs that must not be: recusals, declared relations, listed pairs. */
  barred?: readonly EntryJudgePair[]
  /** Sheets that exist already and are kept, of any entry and judge; they count towards both. */
  standing?: readonly EntryJudgePair[]
  /** Most sheets of one judge, standing ones included; no limit where left out. */
  maxPerJudge?: number | null
  /** Those of the judges who come in only where the others do not suffice. */
  alternates?: readonly string[]
  /** `mixed` (so if left out): the same two judges meet seldom; `panels`: an entry goes to one of the panels. */
  mixing?: 'mixed' | 'panels'
  panels?: readonly Panel[]
  seed: string
}

export type AssignmentCost = {
  /** What the flow costs that the assignment was read from; comparable only for the same entries, judges and rules. */
  total: number
  /** Sheets that are wanted and cannot be had. */
  missing: number
  /** Sheets given to alternates. */
  alternates: number
  /** Sum of the squares of the judges' sheets. */
  load: number
  /** Sheets given outside the judge's categories. */
  expertise: number
  /** Sum of the squares of each judge's sheets of each district. */
  districts: number
  /** Sum of the squares of the entries that two judges share. */
  pairs: number
}

export type Assignment = {
  /** New pairs only, in order of entry and judge. */
  pairs: { entry: string; judge: string }[]
  /** Sheets of each judge, standing ones included. */
  loads: Record<string, number>
  cost: AssignmentCost
  /** The most entries that any two judges share, and how many pairs of judges share some. */
  shared: { most: number; pairs: number }
  /** The panel of each entry by name; empty where there are none. */
  panelOf: Record<string, string>
  /** Entries that cannot have all their sheets, and a sentence saying why and what to do. */
  shortfalls: { entry: string; missing: number; reason: string }[]
  seed: string
}

/**
 * Proposes judges for entries, exactly, as a flow of least cost. What counts, in order: as many of the wanted sheets
 * as conflicts and ceilings allow, few sheets for alternates, even loads (least sum of squares), judges who know the
 * category, each judge's sheets spread over the districts; among proposals that are equal in all this, the same two
 * judges meet seldom. With panels every entry first gets a panel, few vacancies and even sizes counting most, and then
 * judges from it, alternates filling what conflicts leave empty.
 *
 * The same entries, judges, rules and seed give the same proposal, in whatever order they come. `onProgress` is told
 * how many steps of how many are done. Throws Refusal `invalid` when `sheetsPerEntry` or `maxPerJudge` is not a
 * positive whole number, and when panels are asked for and none has a judge.
 */
export function assignJudges(
  entries: readonly EntryToReview[],
  judges: readonly JudgeOption[],
  rules: AssignmentRules,
  onProgress: (done: number, total: number) => void = () => {},
): Assignment {
  checkRules(rules, judges)
  const { mixing, panels, seed } = rules
  const random = randomFrom(seed)
  const everyone = reviewTable(entries, judges, rules, random)
  if (mixing !== 'panels') {
    const { columns, cost } = allot(everyone, random)
    const seatings = seatingsOf(everyone, columns)
    spreadPairs(everyone, seatings, random, onProgress)
    return outcome(everyone, seatings, null, rules, cost)
  }
  const chosen = choosePanels(everyone, panels ?? [], random)
  onProgress(1, 2)
  const table = withinPanels(everyone, chosen)
  const { columns, cost } = allot(table, random)
  onProgress(2, 2)
  return outcome(table, seatingsOf(table, columns), chosen, rules, cost)
}

function checkRules(
  { maxPerJudge, mixing, panels, sheetsPerEntry }: AssignmentRules,
  judges: readonly JudgeOption[],
) {
  if (!isCount(sheetsPerEntry))
    throw new Refusal('invalid', '每件作品的评委人数请填不小于 1 的整数。', 'sheetsPerEntry')
  if (maxPerJudge !== undefined && maxPerJudge !== null && !isCount(maxPerJudge))
    throw new Refusal('invalid', '每位评委最多评几件请填不小于 1 的整数，不限则留空。', 'maxPerJudge')
  const known = new Set(judges.map(({ id }) => id))
  if (mixing === 'panels' && !panels?.some((panel) => panel.judges.some((judge) => known.has(judge))))
    throw new Refusal('invalid', '还没有编好评委组，请先给每组选好评委。', 'panels')
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1
