'use client'

import { Fragment, useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import type { Work } from './board-counts'
import { cutLines } from './cut-lines'
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

/** How many rows are there at once; the others follow when the page can be used. */
const atFirst = 30

/** Place, work, sheets, score and award beside the figures. */
const columns = figureKeys.length + 5

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
  const list = useMemo(() => ({ works, lines: cuts ? cutLines(works) : null }), [cuts, works])
  const shown = useDeferredValue(list, { ...list, works: works.slice(0, atFirst) })
  if (works.length === 0) return <p className="qf-empty">这里没有作品。</p>
  return (
    <table className="qf-works">
      <thead>
        <tr>
          <SortHeading column="rank" sorting={sorting} onSort={onSort} />
          <SortHeading column="code" label="作品" sorting={sorting} onSort={onSort} />
          <th className="qf-work__sheets">各评委</th>
          {(['score', ...figureKeys] as const).map((key) => (
            <SortHeading key={key} column={key} sorting={sorting} onSort={onSort} />
          ))}
          <th className="qf-work__award">奖项</th>
        </tr>
      </thead>
      <tbody>
        {shown.works.map((work, index) => (
          <Fragment key={work.id}>
            {shown.lines && work.group && work.group !== shown.works[index - 1]?.group && (
              <tr className="qf-works__group">
                <th scope="rowgroup" colSpan={columns}>
                  {work.group}
                </th>
              </tr>
            )}
            <WorkRow work={work} nameOf={nameOf} open={open.has(work.id)} onOpen={toggle} />
            {open.has(work.id) && (
              <tr>
                <td colSpan={columns}>
                  <WorkDetails board={board} work={work} nameOf={nameOf} onChange={onChange} />
                </td>
              </tr>
            )}
            {shown.lines?.has(work.id) && (
              <tr className="qf-works__cut">
                <td colSpan={columns}>{shown.lines.get(work.id)}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type SortHeadingProps = {
  column: SortKey
  label?: string
  sorting: Sorting
  onSort: (key: SortKey) => void
}

function SortHeading({ column, label, onSort, sorting }: SortHeadingProps) {
  const { falling, hint, label: usual } = sortColumns[column]
  const chosen = sorting.key === column
  const order = falling === sorting.reversed ? 'ascending' : 'descending'
  return (
    <th aria-sort={chosen ? order : 'none'} className={label ? undefined : 'qf-number'}>
      <button type="button" title={hint} onClick={() => onSort(column)}>
        {label ?? usual}
      </button>
    </th>
  )
}
