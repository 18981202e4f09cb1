'use client'

import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { ImportPreview } from '../../actions/imports/preview-import'

type Row = ImportPreview['rows'][number]

const looks: Record<Row['status'], { label: string; pill: 'success' | 'warning' | 'light-gray' | 'error' }> =
  {
    new: { label: '新增', pill: 'success' },
    changed: { label: '修改', pill: 'warning' },
    unchanged: { label: '不变', pill: 'light-gray' },
    faulty: { label: '有错', pill: 'error' },
  }

const order: Row['status'][] = ['faulty', 'changed', 'new', 'unchanged']
const atOnce = 100

/** Every row and what would become of it, those with mistakes first; some at a time, as there may be thousands. */
export function PreviewTable({ preview: { counts, rows } }: { preview: ImportPreview }) {
  const [only, setOnly] = useState<Row['status'] | 'all'>('all')
  const [most, setMost] = useState(atOnce)
  const shown = rows
    .filter(({ status }) => only === 'all' || status === only)
    .toSorted(
      (one, other) => order.indexOf(one.status) - order.indexOf(other.status) || one.number - other.number,
    )
  return (
    <>
      <label className="qf-field qf-import__only" htmlFor="only">
        <span>显示</span>
        <select
          id="only"
          value={only}
          onChange={(event) => setOnly(event.target.value as Row['status'] | 'all')}
        >
          <option value="all">全部 {rows.length} 行</option>
          {order.map((status) => (
            <option key={status} value={status}>
              {looks[status].label} {counts[status]} 行
            </option>
          ))}
        </select>
      </label>
      <table className="qf-table qf-import__rows">
        <thead>
          <tr>
            <th className="qf-number">行</th>
            <th>内容</th>
            <th>结果</th>
            <th>说明</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, most).map((row) => (
            <tr key={row.number}>
              <td className="qf-number" data-label="行">
                {row.number}
              </td>
              <th scope="row">{row.label || '（空）'}</th>
              <td data-label="结果">
                <Pill size="small" pillStyle={looks[row.status].pill}>
                  {looks[row.status].label}
                </Pill>
              </td>
              <td data-label="说明">
                <Remarks row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length > most && (
        <button type="button" className="qf-link qf-import__again" onClick={() => setMost(most + atOnce * 5)}>
          再显示 {Math.min(atOnce * 5, shown.length - most)} 行（还有 {shown.length - most} 行）
        </button>
      )}
    </>
  )
}

const Remarks = ({ row: { changes, faults } }: { row: Row }) => (
  <div>
    {faults.map((fault) => (
      <p key={fault} className="qf-wrong">
        {fault}
      </p>
    ))}
    {changes.map(({ after, before, header }) => (
      <p key={header}>
        {header}：{before} → {after}
      </p>
    ))}
    {faults.length + changes.length === 0 && '—'}
  </div>
)
