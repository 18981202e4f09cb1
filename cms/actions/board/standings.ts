import type Fraction from 'fraction.js'
import { idOf } from '../../access/roles'
import { type Award, type AwardTier, decideAwards } from '../../domain/awards'
import { rank } from '../../domain/ranking'
import { aggregate, totalOf } from '../../domain/scoring'
import type { Campaign, ScoreSheet } from '../../payload-types'
import { type EntryWithSchool, marksOf } from '../contest-records'

export type Standing = {
  id: string
  entry: EntryWithSchool
  score: Fraction
  sheets: number
  method: 'mean' | 'trimmed-mean'
  rank: number
  tied: boolean
  tier: AwardTier | null
}

/** Ranking and awards from the sheets submitted so far, by the campaign's policy; entries without a sheet are left out. */
export function standingsOf(
  campaign: Campaign,
  entries: EntryWithSchool[],
  sheets: ScoreSheet[],
): Standing[] {
  const totals = new Map<string, Fraction[]>(entries.map(({ id }) => [id, []]))
  for (const sheet of sheets.filter(({ status }) => status === 'submitted')) {
    totals.get(idOf(sheet.entry) ?? '')?.push(totalOf(marksOf(sheet)))
  }
  const scored = entries.flatMap((entry) => {
    const own = totals.get(entry.id) ?? []
    return own.length > 0 ? [{ id: entry.id, entry, ...aggregate(own, campaign.policy) }] : []
  })
  const ranking = rank(scored, campaign.policy)
  const awards = new Map<string, Award>(
    decideAwards(ranking, campaign.awards, entries.length).map((award) => [award.id, award]),
  )
  return ranking.map((standing) => ({ ...standing, tier: awards.get(standing.id)?.tier ?? null }))
}
