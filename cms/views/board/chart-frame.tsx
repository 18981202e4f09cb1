'use client'

import { type ReactNode, useState } from 'react'
import { useWidth } from './use-width'

export type ChartTable = { head: string[]; rows: { key: string; cells: (string | number)[] }[] }

type ChartFrameProps = {
  title: string
  /** What the chart shows, in a sentence, for those who do not see it and beneath it for all. */
  says: string
  table: ChartTable
  children: (width: number) => ReactNode
}

/** A chart, or the same numbers as a table. */
export function ChartFrame({ children, says, table, title }: ChartFrameProps) {
  const [asTable, setAsTable] = useState(false)
  const [box, width] = useWidth<HTMLDivElement>()
  return (
    <figure className="qf-chart">
      <figcaption>
        <h4>{title}</h4>
        <button type="button" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          表格
        </button>
      </figcaption>
      <div ref={box} className="qf-chart__box">
        {asTable ? <Numbers {...table} /> : width > 0 && children(width)}
      </div>
      <p className="qf-hint">{says}</p>
    </figure>
  )
}

function Numbers({ head, rows }: ChartTable) {
  return (
    <table className="qf-table qf-table--plain qf-chart__table">
      <thead>
        <tr>
          {head.map((label, index) => (
            <th key={label} className={index > 0 ? 'qf-number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [first, ...numbers], key }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {numbers.map((cell, index) => (
              <td key={head[index + 1]} className="qf-number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
