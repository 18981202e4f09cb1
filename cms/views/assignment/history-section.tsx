'use client'

import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { beijingTime } from '../../domain/beijing-time'

/** The proposals that were carried out in this round, the latest first. */
export function HistorySection({ desk: { history } }: { desk: AssignmentDesk }) {
  if (history.length === 0) return null
  return (
    <section className="qf-section" aria-labelledby="history">
      <h2 id="history">已执行的方案</h2>
      <table className="qf-table">
        <thead>
          <tr>
            <th>执行时间</th>
            <th className="qf-number">评分表</th>
            <th>种子</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ appliedAt, id, pairs, seed }) => (
            <tr key={id}>
              <td>{appliedAt ? beijingTime(Date.parse(appliedAt)) : '—'}</td>
              <td data-label="评分表" className="qf-number">
                {pairs} 份
              </td>
              <td data-label="种子" className="qf-seed">
                {seed}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
