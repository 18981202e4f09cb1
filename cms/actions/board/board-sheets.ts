import { idOf } from '../../access/roles'
import { formatScore, totalOf } from '../../domain/scoring'
import { seatOf } from '../../domain/sheet'
import type { Campaign } from '../../payload-types'
import { adjustmentsOf, marksOf } from '../contest-records'
import type { ContestSheet } from './contest-sheets'

/** A sheet on the board: its judge stands behind the letter of its seat. */
export type BoardSheet = ReturnType<typeof boardSheet>

/** The sheets of every entry, by its id, in the order they come in. */
export function boardSheets(campaign: Campaign, sheets: readonly ContestSheet[]): Map<string, BoardSheet[]> {
  const byEntry = Map.groupBy(sheets, ({ entry }) => idOf(entry) ?? '')
  return new Map(
    [...byEntry].map(([entry, own]) => [
      entry,
      own.map((sheet, index) => boardSheet(campaign, sheet, seatOf(index))),
    ]),
  )
}

function boardSheet({ rubric }: Campaign, sheet: ContestSheet, spare: string) {
  const { enteredBy, id, judge, round, seat, status } = sheet
  const [marks, adjustments] = [marksOf(sheet), adjustmentsOf(sheet)]
  const submitted = status === 'submitted'
  return {
    id,
    round,
    seat: seat || spare,
    judge: idOf(judge) ?? '',
    status,
    total: submitted ? formatScore(totalOf(marks, adjustments, rubric), 1) : null,
    /** Points of each criterion in the order of the rubric. */
    points: submitted
      ? rubric.criteria.map(({ key }) => marks.find(({ criterion }) => criterion === key)?.points ?? 0)
      : null,
    adjustments: submitted ? adjustments : [],
    note: sheet.recusalReason ?? sheet.abstentionReason ?? null,
    keyedIn: Boolean(enteredBy),
  }
}

/** The letter of a judge on an entry, from its sheets. */
export function seatsIn(sheets: ReadonlyMap<string, BoardSheet[]>): (entry: string, judge: string) => string {
  const seats = new Map(
    [...sheets].flatMap(([entry, own]) => own.map(({ judge, seat }) => [`${entry}/${judge}`, seat] as const)),
  )
  return (entry, judge) => seats.get(`${entry}/${judge}`) ?? ''
}
