'use client'

import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { returnedBy } from '../../domain/return-reason'
import { EntryCells } from './entry-cells'

/** What the district has no say on now: with its school, or decided on by the office. */
export function OtherEntries({ rows }: { rows: ForwardingRow[] }) {
  if (rows.length === 0) return null
  return (
    <section className="qf-section" aria-labelledby="others">
      <h2 id="others">已退回或主办单位已受理</h2>
      <table className="qf-table">
        <thead>
          <tr>
            <th>作品</th>
            <th>学校</th>
            <th>类别</th>
            <th>提交时间</th>
            <th>状态</th>
            <th>说明</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <EntryCells row={row} />
              <td data-label="说明">{noteOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function noteOf({ forwardedAt, returnReason, status }: ForwardingRow): string {
  const { by, reason } = returnedBy(returnReason ?? '')
  if (status === 'returned') return `${by}退回：${reason}${forwardedAt ? '（仍占推荐名额）' : ''}`
  return returnReason ?? ''
}
