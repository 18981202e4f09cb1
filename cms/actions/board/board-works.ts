import { idOf } from '../../access/roles'
import { formatScore, type ScoringPolicy, scoreRange, totalOf } from '../../domain/scoring'
import type { Result } from '../../payload-types'
import { categoryLabel, type JudgeWithSchool, marksOf } from '../contest-records'
import { type Contest, contestStandings } from './standings'

/** Where a work stands: by the sheets submitted so far, or, once announced, as frozen. */
type Place = {
  score: string
  method: ScoringPolicy['method'] | null
  rank: number
  tied: boolean
  award: string | null
}

/** One line of the board for every accepted entry: its sheets and where it stands, the best first. */
export function boardWorks(contest: Contest, judges: JudgeWithSchool[], results: Result[]) {
  const { campaign, entries, sheets } = contest
  const names = new Map(judges.map(({ id, name }) => [id, name]))
  const places = campaign.announcedAt ? frozenPlaces(results) : provisionalPlaces(contest)
  const works = entries.map((entry) => {
    const own = sheets.filter((sheet) => idOf(sheet.entry) === entry.id)
    const totals = own.filter(({ status }) => status === 'submitted').map((sheet) => totalOf(marksOf(sheet)))
    const place = places.get(entry.id)
    return {
      id: entry.id,
      workCode: entry.workCode ?? null,
      title: entry.title,
      school: entry.school.name,
      category: categoryLabel(campaign, entry.category),
      late: entry.late ?? false,
      submittedAt: entry.submittedAt ?? null,
      sheets: own.map((sheet) => ({
        id: sheet.id,
        judgeId: idOf(sheet.judge) ?? '',
        judge: names.get(idOf(sheet.judge) ?? '') ?? '',
        status: sheet.status,
        total: sheet.status === 'submitted' ? formatScore(totalOf(marksOf(sheet)), 1) : null,
        recusalReason: sheet.recusalReason ?? null,
      })),
      range: totals.length > 1 ? formatScore(scoreRange(totals), 1) : null,
      score: place?.score ?? null,
      method: place?.method ?? null,
      rank: place?.rank ?? null,
      tied: place?.tied ?? false,
      award: place?.award ?? null,
    }
  })
  return works.sort(
    (one, other) =>
      (one.rank ?? Infinity) - (other.rank ?? Infinity) || one.title.localeCompare(other.title, 'zh'),
  )
}

function provisionalPlaces(contest: Contest) {
  const { decimals } = contest.campaign.policy
  return new Map<string, Place>(
    contestStandings(contest).map(({ id, method, rank, score, tied, tier }) => [
      id,
      { score: formatScore(score, decimals), method, rank, tied, award: tier?.name ?? null },
    ]),
  )
}

function frozenPlaces(results: Result[]) {
  const ranks = results.map(({ rank }) => rank)
  return new Map<string, Place>(
    results.map(({ awardName, entry, rank, score }) => [
      idOf(entry) ?? '',
      {
        score,
        method: null,
        rank,
        tied: ranks.filter((other) => other === rank).length > 1,
        award: awardName ?? null,
      },
    ]),
  )
}
