'use client'

import type { Board } from '../../actions/board/open-board'

/** How many works each tier gets. */
export function AwardCounts({ board: { tiers, works } }: { board: Board }) {
  const countOf = (award: string | null) => works.filter((work) => work.award === award).length
  return (
    <p className="qf-facts">
      {tiers.map(({ key, name }) => (
        <span key={key}>
          {name} {countOf(name)} 件
        </span>
      ))}
      <span>未获奖 {countOf(null)} 件</span>
    </p>
  )
}
