import type { Screening } from '../../actions/screening/open-screening'
import { type EntryStatus, entryStatusLabels } from '../../domain/entry'

export type ScreeningFilter = EntryStatus | 'all'

/** The filters of a campaign; where districts forward, what they have not forwarded yet does not wait for the office. */
export function filtersOf(forwarding: boolean): [ScreeningFilter, string][] {
  const waiting: [ScreeningFilter, string][] = forwarding
    ? [
        ['forwarded', '待审'],
        ['submitted', '待县区推荐'],
      ]
    : [['submitted', '待审']]
  const decided: EntryStatus[] = ['accepted', 'returned', 'rejected', 'withdrawn']
  return [
    ...waiting,
    ...decided.map((status): [ScreeningFilter, string] => [status, entryStatusLabels[status]]),
    ['all', '全部'],
  ]
}

/** How many entries pass a filter. */
export const countOf = (counts: Screening['counts'], filter: ScreeningFilter): number =>
  filter === 'all' ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[filter]

export const isForwarding = ({ schedule }: Screening['campaign']): boolean =>
  Boolean(schedule.forwardingClosesAt)

/** What to show first: what waits, or everything when nothing does. */
export function firstFilter({ campaign, counts }: Screening): ScreeningFilter {
  const waiting = isForwarding(campaign) ? 'forwarded' : 'submitted'
  return counts[waiting] > 0 ? waiting : 'all'
}
