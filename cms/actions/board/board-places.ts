import { idOf } from '../../access/roles'
import { formatScore } from '../../domain/scoring'
import type { Standing } from '../../domain/standings'
import type { Result } from '../../payload-types'
import type { Contest } from './standings'

/** Where a work stands: by the sheets submitted so far, or, once announced, as frozen. */
export type BoardPlace = {
  score: string | null
  /** The method really used: with too few sheets nothing is left out. */
  method: Standing['method'] | null
  rank: number | null
  tied: boolean
  decidedBy: Standing['decidedBy']
  needsReReview: boolean
  award: string | null
  awardKey: string | null
  /** The award before a change by hand, and its reason. */
  computed: string | null
  reason: string | null
  /** What an objection that was upheld has corrected. */
  revision: string | null
}

/** A work without a score has no place. */
export const unplaced: BoardPlace = {
  score: null,
  method: null,
  rank: null,
  tied: false,
  decidedBy: null,
  needsReReview: false,
  award: null,
  awardKey: null,
  computed: null,
  reason: null,
  revision: null,
}

/** The places that the sheets submitted so far make, by the id of the entry; `settled` is whether they mean awards. */
export function provisionalPlaces(
  standings: readonly Standing[],
  decimals: number,
  settled: boolean,
): Map<string, BoardPlace> {
  return new Map(
    standings.map((standing) => {
      const { computed, decidedBy, id, method, needsReReview, rank, reason, round, score, tied } = standing
      const tier = settled ? standing.tier : null
      const place = {
        score: formatScore(score, decimals),
        method,
        rank: settled || round > 1 ? rank : null,
        tied,
        decidedBy,
        needsReReview,
        award: tier?.name ?? null,
        awardKey: tier?.key ?? null,
        computed: settled ? (computed?.name ?? null) : null,
        reason: settled ? reason : null,
        revision: null,
      }
      return [id, place]
    }),
  )
}

/**
 * The places that the announcement has frozen, and from the standings how they came about; `groupOf` tells which entries
 * compete with each other.
 */
export function frozenPlaces(
  results: readonly Result[],
  standings: readonly Standing[],
  groupOf: (entry: string) => string,
): Map<string, BoardPlace> {
  const counted = new Map(standings.map((standing) => [standing.id, standing]))
  const placeOf = ({ entry, rank }: Result) => `${groupOf(idOf(entry) ?? '')}/${rank}`
  const shared = Map.groupBy(results, placeOf)
  return new Map(
    results.map((result) => {
      const entry = idOf(result.entry) ?? ''
      const { computed, method } = counted.get(entry) ?? {}
      const place: BoardPlace = {
        score: result.score,
        method: method ?? null,
        rank: result.rank,
        tied: (shared.get(placeOf(result))?.length ?? 0) > 1,
        decidedBy: null,
        needsReReview: false,
        award: result.awardName ?? null,
        awardKey: result.awardKey ?? null,
        computed: computed?.name ?? null,
        reason: result.changeReason ?? null,
        revision: result.revision ?? null,
      }
      return [entry, place]
    }),
  )
}

/**
 * Whether works that went on to a later round have no score in it yet. Until then the others' ranks and all awards mean
 * nothing.
 */
export function waitsForLaterRound({ entries, sheets }: Contest): boolean {
  const submitted = sheets.filter(({ status }) => status === 'submitted')
  const scored = new Set(submitted.map(({ entry, round }) => `${idOf(entry)}/${round}`))
  return entries.some(({ id, round }) => (round ?? 1) > 1 && !scored.has(`${id}/${round}`))
}
