import { type Standing, standingsOf } from '../standings'
import type { ContestExport } from './contest-export'

/** Ranks the works of an export again from its sheets, by work code, with the decisions by hand that it states. */
export function recomputedStandings({ campaign, entries, sheets }: ContestExport): Standing[] {
  const own = Map.groupBy(sheets, ({ workCode }) => workCode)
  const ranked = entries.map(({ category, division, round, workCode }) => ({
    id: workCode,
    category,
    division,
    round,
    sheets: own.get(workCode) ?? [],
  }))
  const changes = entries.flatMap(({ handChange, workCode }) =>
    handChange ? { id: workCode, ...handChange } : [],
  )
  const orders = entries.flatMap(({ reReviewOrder, workCode }) =>
    typeof reReviewOrder === 'number' ? [[workCode, reReviewOrder] as const] : [],
  )
  const received = new Map(campaign.received.map(({ entries: count, group }) => [group, count]))
  return standingsOf(ranked, campaign, { changes, reviewOrder: new Map(orders) }, received)
}
