'use client'

import { type Sorting, type SortKey, sortColumns, type WorkFilter } from './work-columns'

type WorksToolsProps = {
  filter: WorkFilter
  onFilter: (filter: WorkFilter) => void
  /** The groups to choose from; with one or none there is nothing to choose. */
  groups: string[]
  sorting: Sorting
  onSort: (sorting: Sorting) => void
  count: number
}

/** Narrows works down by words and group, and puts them in order. */
export function WorksTools({ count, filter, groups, onFilter, onSort, sorting }: WorksToolsProps) {
  return (
    <div className="qf-works__tools">
      <label>
        <span>查找</span>
        <input
          type="search"
          placeholder="编号、题目或学校"
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </label>
      {groups.length > 1 && (
        <label>
          <span>组别</span>
          <select
            value={filter.group}
            onChange={(event) => onFilter({ ...filter, group: event.target.value })}
          >
            <option value="">全部</option>
            {groups.map((group) => (
              <option key={group}>{group}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>排序</span>
        <select
          value={sorting.key}
          onChange={(event) => onSort({ key: event.target.value as SortKey, reversed: false })}
        >
          {Object.entries(sortColumns).map(([key, { label }]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={sorting.reversed}
          onChange={() => onSort({ ...sorting, reversed: !sorting.reversed })}
        />
        <span>倒序</span>
      </label>
      <span className="qf-hint" role="status">
        {count} 件
      </span>
    </div>
  )
}
