'use client'

import { Fragment, useCallback, useDeferredValue, useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import type { Work } from './board-counts'
import { figureKeys, type Sorting, type SortKey, sortColumns } from './work-columns'
import { WorkDetails } from './work-details'
import { WorkRow } from './work-row'

type WorksTableProps = {
  board: Board
  works: Work[]
  sorting: Sorting
  onSort: (key: SortKey) => void
  nameOf: ((judge: string) => string) | null
  /** Whether all works stand in order of rank, so that the end of each tier can be drawn between them. */
  cuts: boolean
  onChange: ((work: Work) => void) | null
}

const columns: (SortKey | null)[] = ['rank', 'code', null, 'score', ...figureKeys, null]
/** How many rows are there at once; the others follow when the page can be used. */
const atFirst = 30

const words: Partial<Record<SortKey, string>> = { code: '作品' }

/** Works with their sheets and figures; a row opens to its details. Rows out of sight are not laid out. */
export function WorksTable({ board, cuts, nameOf, onChange, onSort, sorting, works }: WorksTableProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }, [])
  const shown = useDeferredValue(works, works.slice(0, atFirst))
  if (works.length === 0) return <p className="qf-empty">这里没有作品。</p>
  return (
    <table className="qf-works">
      <thead>
        <tr>
          {columns.map((key, index) =>
            key ? (
              <SortHeading key={key} column={key} sorting={sorting} onSort={onSort} />
            ) : (
              <th key={index === 2 ? 'sheets' : 'award'}>{index === 2 ? '各评委' : '奖项'}</th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {shown.map((work, index) => (
          <Fragment key={work.id}>
            {work.group && work.group !== shown[index - 1]?.group && cuts && (
              <tr className="qf-works__group">
                <th scope="rowgroup">{work.group}</th>
              </tr>
            )}
            <WorkRow work={work} nameOf={nameOf} open={open.has(work.id)} onOpen={toggle} />
            {open.has(work.id) && (
              <tr className="qf-works__details">
                <td>
                  <WorkDetails board={board} work={work} nameOf={nameOf} onChange={onChange} />
                </td>
              </tr>
            )}
            {cuts && <CutLine work={work} next={shown[index + 1] ?? works[index + 1]} works={works} />}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type SortHeadingProps = { column: SortKey; sorting: Sorting; onSort: (key: SortKey) => void }

function SortHeading({ column, onSort, sorting }: SortHeadingProps) {
  const { falling, hint, label } = sortColumns[column]
  const chosen = sorting.key === column
  const order = falling === sorting.reversed ? 'ascending' : 'descending'
  return (
    <th aria-sort={chosen ? order : 'none'} className={column === 'code' ? undefined : 'qf-number'}>
      <button type="button" title={hint} onClick={() => onSort(column)}>
        {words[column] ?? label}
      </button>
    </th>
  )
}

/** The end of a tier, where the next work of the group has another award or none. */
function CutLine({ next, work, works }: { work: Work; next: Work | undefined; works: Work[] }) {
  const same = next && next.group === work.group && next.award === work.award
  if (!work.award || same) return null
  const size = works.filter(({ award, group }) => award === work.award && group === work.group).length
  return (
    <tr className="qf-works__cut">
      <td>
        以上{work.award} {size} 件
      </td>
    </tr>
  )
}
