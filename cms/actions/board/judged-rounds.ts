import type { MarkedSheet } from '../../domain/contenders'
import type { Rubric } from '../../domain/rubric'
import { totalOf } from '../../domain/scoring'
import type { RankedEntry } from '../../domain/standings'
import type { Observation } from '../../domain/statistics/severity'

/** What an entry was given in one round: `own` says whether that is the last round it was admitted to. */
export type JudgedRound = { id: string; round: number; own: boolean; sheets: MarkedSheet[] }

/** Adds up every submitted sheet once, entry by entry and round by round. */
export function judgedRounds(entries: readonly RankedEntry[], rubric: Rubric): JudgedRound[] {
  return entries.flatMap(({ id, round: last, sheets }) =>
    [...Map.groupBy(sheets, ({ round }) => round)].map(([round, own]) => ({
      id,
      round,
      own: round === last,
      sheets: own.map(({ adjustments, judge, marks }) => ({
        judge,
        marks,
        total: totalOf(marks, adjustments, rubric),
      })),
    })),
  )
}

/** An entry in a round, as the statistics tell one from another. */
export const unitOf = ({ id, round }: Pick<JudgedRound, 'id' | 'round'>): string => `${id}/${round}`

/** The sheets as the statistics take them, in points. */
export const observationsOf = (judged: readonly JudgedRound[]): Observation[] =>
  judged.flatMap((unit) =>
    unit.sheets.map(({ judge, total }) => ({ entry: unitOf(unit), judge, total: total.valueOf() })),
  )
