'use client'

import type { Board } from '../../actions/board/open-board'

/** How many awards of each tier there are, and how the number came about. */
export function TierList({ board: { decisions, works } }: { board: Board }) {
  if (!decisions) return null
  const grouped = decisions.tiers.some(({ group }) => group)
  const given = (group: string, key: string) =>
    works.filter((work) => work.awardKey === key && work.group === group).length
  return (
    <>
      <table className="qf-table qf-tiers">
        <thead>
          <tr>
            {grouped && <th>组别</th>}
            <th>奖项</th>
            <th>名额怎么来</th>
            <th className="qf-number">现为</th>
          </tr>
        </thead>
        <tbody>
          {decisions.tiers.map(({ group, key, name, sentence }) => (
            <tr key={`${group}/${key}`}>
              {grouped && <td data-label="组别">{group}</td>}
              <td data-label="奖项">{name}</td>
              <td data-label="名额">{sentence}</td>
              <td data-label="现为" className="qf-number">
                {given(group, key)} 件
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <details className="qf-rules">
        <summary>计分与评奖办法</summary>
        <ul>
          {decisions.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
    </>
  )
}
