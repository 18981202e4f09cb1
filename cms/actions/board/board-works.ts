import { idOf } from '../../access/roles'
import { groupOf } from '../../domain/awards'
import type { Round } from '../../domain/review-round'
import type { RankedGroup, Standing } from '../../domain/standings'
import type { Campaign, Result } from '../../payload-types'
import { categoryLabel, divisionLabel, type EntryWithSchool } from '../contest-records'
import { boardFigures } from './board-figures'
import {
  type BoardPlace,
  frozenPlaces,
  provisionalPlaces,
  unplaced,
  waitsForLaterRound,
} from './board-places'
import { boardSheets, seatsIn } from './board-sheets'
import { shownMarks } from './contest-groups'
import { groupLabel } from './group-label'
import type { JudgedRound } from './judged-rounds'
import { nothingWon, roundAfter } from './round-view'
import type { Contest } from './standings'

/** Which round is shown, where its works stand, the results once announced, and the last round that each entry was admitted to. */
export type Shown = {
  round: Round | null
  standings: readonly Standing[]
  results: readonly Result[] | null
  admitted: ReadonlyMap<string, number>
}

/**
 * One line of the board for every entry of the round shown, the best of each group first: its sheets, where it stands, what
 * other ways of scoring make of it, and what a person should look at.
 */
export function boardWorks(
  contest: Contest,
  groups: readonly RankedGroup[],
  judged: readonly JudgedRound[],
  { admitted, results, round, standings }: Shown,
) {
  const { campaign, sheets } = contest
  const next = roundAfter(campaign, round)
  const bySeat = boardSheets(campaign, sheets)
  const marks = shownMarks(contest, groups, seatsIn(bySeat), nothingWon(next))
  const figures = boardFigures(judged, campaign.policy)
  const places = placesOf(contest, standings, next ? null : results)
  return contest.entries
    .filter((entry) => (entry.round ?? 1) >= (round?.number ?? 1))
    .map((entry) => ({
      ...described(campaign, entry),
      advanced: round !== null && (admitted.get(entry.id) ?? 1) > round.number,
      sheets: bySeat.get(entry.id) ?? [],
      figures: figures.get(entry.id) ?? null,
      marks: marks.get(entry.id) ?? [],
      ...(places.get(entry.id) ?? unplaced),
    }))
    .sort(
      (one, other) =>
        one.group.localeCompare(other.group, 'zh') ||
        (one.rank ?? Infinity) - (other.rank ?? Infinity) ||
        one.workCode.localeCompare(other.workCode),
    )
}

function placesOf(
  contest: Contest,
  standings: readonly Standing[],
  results: readonly Result[] | null,
): Map<string, BoardPlace> {
  const { campaign, entries } = contest
  if (results) {
    const groups = new Map(entries.map((entry) => [entry.id, groupOf(entry, campaign.awards)]))
    return frozenPlaces(results, standings, (entry) => groups.get(entry) ?? '')
  }
  return provisionalPlaces(standings, campaign.policy.decimals, !waitsForLaterRound(contest))
}

function described(campaign: Campaign, entry: EntryWithSchool) {
  return {
    id: entry.id,
    workCode: entry.workCode ?? '',
    title: entry.title,
    school: entry.school.name,
    schoolId: entry.school.id,
    district: idOf(entry.school.district) ?? '',
    category: categoryLabel(campaign, entry.category),
    division: divisionLabel(campaign, entry.division),
    group: groupLabel(campaign, groupOf(entry, campaign.awards)),
    round: entry.round ?? 1,
  }
}
