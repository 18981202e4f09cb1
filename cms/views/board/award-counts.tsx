'use client'

import type { Board } from '../../actions/board/open-board'

/** How many works each tier gets. */
export function AwardCounts({ board: { tiers, works } }: { board: Pick<Board, 'tiers' | 'works'> }) {
  const countOf = (key: string | null) => works.filter(({ awardKey }) => awardKey === key).length
  return (
    <p className="qf-facts">
      {tiers.map(({ key, name }) => (
        <span key={key}>
          {name} {countOf(key)} 件
        </span>
      ))}
      <span>未获奖 {countOf(null)} 件</span>
    </p>
  )
}
