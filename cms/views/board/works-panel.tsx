'use client'

import { useCallback, useMemo, useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import type { Work } from './board-counts'
import { FilterBar } from './filter-bar'
import { everyWork, filtered, type Sorting, type SortKey, sorted, statusFilters } from './work-columns'
import { WorksTable } from './works-table'
import { WorksTools } from './works-tools'

type WorksPanelProps = { board: Board; names: boolean; onChange: ((work: Work) => void) | null }

const byRank: Sorting = { key: 'rank', reversed: false }

const isByRank = ({ key, reversed }: Sorting): boolean => key === 'rank' && !reversed

/** The table of works with what it can be narrowed down and sorted by. */
export function WorksPanel({ board, names, onChange }: WorksPanelProps) {
  const [filter, setFilter] = useState(everyWork)
  const [sorting, setSorting] = useState(byRank)
  const nameOf = useNames(board, names)
  const filters = useMemo(
    () =>
      statusFilters(board.works).map(({ label, passes, value }) => ({
        value,
        label,
        count: board.works.filter(passes).length,
      })),
    [board.works],
  )
  const shown = useMemo(() => filtered(board.works, filter), [board.works, filter])
  const works = useMemo(() => (isByRank(sorting) ? shown : sorted(shown, sorting)), [shown, sorting])
  const sortBy = useCallback((key: SortKey) => {
    setSorting((before) => ({ key, reversed: key === before.key && !before.reversed }))
  }, [])
  return (
    <>
      <FilterBar
        label="按情况筛选"
        options={filters}
        value={filter.status}
        onChange={(status) => setFilter({ ...filter, status })}
      />
      <WorksTools
        filter={filter}
        onFilter={setFilter}
        groups={[...new Set(board.works.flatMap(({ group }) => group || []))]}
        sorting={sorting}
        onSort={setSorting}
        count={works.length}
      />
      <WorksTable
        board={board}
        works={works}
        sorting={sorting}
        onSort={sortBy}
        nameOf={nameOf}
        cuts={isByRank(sorting) && filter.status === 'all' && !filter.text}
        onChange={onChange}
      />
    </>
  )
}

/** How judges are called once their names are to be seen; null while they are not. */
function useNames({ judges }: Board, names: boolean) {
  return useMemo(() => {
    if (!names) return null
    const byId = new Map(judges.map(({ id, name }) => [id, name]))
    return (judge: string) => byId.get(judge) ?? ''
  }, [judges, names])
}
