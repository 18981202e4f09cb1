'use client'

import { Link } from '@payloadcms/ui'
import type { Certificates } from '../../actions/certificates/open-certificates'

/** Awarded works whose school has not yet said how the names are written. */
export function UnconfirmedNames({ works }: { works: Certificates['unconfirmed'] }) {
  if (works.length === 0) return null
  return (
    <details className="qf-section" open={works.length <= 10}>
      <summary>
        <h2>姓名没有确认的 {works.length} 件</h2>
      </summary>
      <p className="qf-hint">
        请学校在“评选结果”里确认；需要催办的，可在
        <Link className="qf-link" href="/admin/outbox" prefetch={false}>
          催办与消息
        </Link>
        里拟稿。
      </p>
      <table className="qf-table">
        <thead>
          <tr>
            <th>作品</th>
            <th>学校</th>
            <th>奖项</th>
            <th>申报的姓名</th>
          </tr>
        </thead>
        <tbody>
          {works.map(({ awardName, id, names, school, title }) => (
            <tr key={id}>
              <td>{title}</td>
              <td data-label="学校">{school}</td>
              <td data-label="奖项">{awardName}</td>
              <td data-label="申报的姓名">{names.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
