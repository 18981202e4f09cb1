'use client'

import type { Screening } from '../../actions/screening/open-screening'
import { FilterBar } from '../board/filter-bar'
import { countOf, filtersOf, firstFilter, isForwarding } from './screening-filters'
import { ScreeningPage } from './screening-page'
import { usePlace } from './use-place'

type ScreeningListProps = { screening: Screening; acts: boolean; onDecided: () => Promise<void> }

/** The entries of a campaign by status, a page at a time. */
export function ScreeningList({ screening, acts, onDecided }: ScreeningListProps) {
  const { campaign, counts } = screening
  const { filter, go, page } = usePlace(firstFilter(screening))
  const options = filtersOf(isForwarding(campaign)).map(([value, label]) => ({
    value,
    label,
    count: countOf(counts, value),
  }))
  return (
    <section className="qf-screening" aria-label="作品">
      <FilterBar label="按状态筛选" options={options} value={filter} onChange={(value) => go(value, 1)} />
      <ScreeningPage
        key={`${filter} ${page}`}
        campaign={campaign.id}
        filter={filter}
        page={page}
        acts={acts}
        onDecided={onDecided}
        onPage={(to) => go(filter, to)}
      />
    </section>
  )
}
