'use client'

import { Link } from '@payloadcms/ui'
import { KeyedInMark } from './keyed-in-mark'
import { type QueueRound, type QueueSheet, sheetPath } from './queue'
import { SheetStatusPill } from './sheet-status-pill'

/** The judge's works of one round by their codes. */
export function QueueTable({ round: { scale, sheets } }: { round: QueueRound }) {
  return (
    <table className="qf-table qf-queue">
      <thead>
        <tr>
          <th>编号</th>
          <th>题目</th>
          <th>类别</th>
          <th>状态</th>
          <th className="qf-number">我的评分</th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <QueueRow key={sheet.id} sheet={sheet} scale={scale} />
        ))}
      </tbody>
    </table>
  )
}

function QueueRow({ sheet, scale }: { sheet: QueueSheet; scale: number }) {
  return (
    <tr>
      <td data-label="编号" className="qf-code">
        {sheet.workCode}
      </td>
      <td data-label="题目">
        {sheet.title === null ? (
          <span className="qf-empty">匿名副本正在制作，请稍后再来</span>
        ) : (
          <Link className="qf-work-link" href={sheetPath(sheet.id)} prefetch={false}>
            {sheet.title}
          </Link>
        )}
      </td>
      <td data-label="类别">{sheet.category}</td>
      <td data-label="状态">
        <SheetStatusPill status={sheet.status} /> {sheet.keyedIn && <KeyedInMark />}
      </td>
      <td data-label="我的评分" className="qf-number">
        {sheet.total ? `${sheet.total} / ${scale}` : '—'}
      </td>
    </tr>
  )
}
