import type { Standing } from '../../domain/standings'
import { type Contest, contestStandings } from './standings'

/** Works that only a re-review can part, tie by tie, whether or not one has placed them already. */
export function reviewTies(contest: Contest): Standing[][] {
  if (!contest.campaign.policy.ties?.includes('re-review')) return []
  const undecided = contest.changes.map((change) => ({ ...change, reReviewOrder: null }))
  const tied = contestStandings({ ...contest, changes: undecided }).filter(
    ({ needsReReview }) => needsReReview,
  )
  return [...Map.groupBy(tied, ({ group, rank }) => `${group}/${rank}`).values()]
}
