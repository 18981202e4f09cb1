'use client'

import { Fragment } from 'react'
import type { Board } from '../../actions/board/open-board'
import { ProgressBar } from '../desk/progress-bar'
import { type Judge, judgeName } from './judge-name'
import { signed } from './judges-chart'

const columns = [
  '评委',
  '进度',
  '已提交',
  '已分配',
  '回避',
  '弃权',
  '平均分',
  '标准差',
  '偏严',
  '与同件他人相差',
]

/** Progress of every judge, panel by panel where there are panels, and how each marks beside the others. */
export function JudgeTable({ judges, names }: { judges: Board['judges']; names: boolean }) {
  const panels = [...Map.groupBy(judges, ({ panel }) => panel)]
  return (
    <table className="qf-table qf-judges">
      <thead>
        <tr>
          {columns.map((label, index) => (
            <th key={label} className={index > 1 ? 'qf-number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {panels.map(([panel, members]) => (
          <Fragment key={panel}>
            {panels.length > 1 && <PanelRow panel={panel ?? '未编组'} members={members} />}
            {members.map((judge) => (
              <JudgeRow key={judge.id} judge={judge} name={judgeName(judge, names)} names={names} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function PanelRow({ members, panel }: { panel: string; members: Judge[] }) {
  const sum = (count: (judge: Judge) => number) => members.reduce((total, judge) => total + count(judge), 0)
  const submitted = sum((judge) => judge.submitted)
  const assigned = sum((judge) => judge.assigned)
  return (
    <tr className="qf-judges__panel">
      <th scope="rowgroup" colSpan={columns.length}>
        {panel}：{members.length} 位评委，已提交 {submitted}/{assigned}
      </th>
    </tr>
  )
}

function JudgeRow({ judge, name, names }: { judge: Judge; name: string; names: boolean }) {
  const { abstained, assigned, marking, recused, started, submitted } = judge
  const numbers = [
    submitted,
    assigned,
    recused,
    abstained,
    marking?.mean.toFixed(1) ?? '—',
    marking?.deviation.toFixed(1) ?? '—',
    marking ? signed(marking.severity) : '—',
    marking?.distance?.toFixed(1) ?? '—',
  ]
  return (
    <tr>
      <th scope="row">
        {name}
        {names && judge.school && <span className="qf-hint"> {judge.school}</span>}
      </th>
      <td data-label="进度">
        <ProgressBar
          parts={[
            { count: submitted, tone: 'done' },
            { count: started, tone: 'begun' },
          ]}
          of={assigned}
        />
      </td>
      {numbers.map((number, index) => (
        <td key={columns[index + 2]} data-label={columns[index + 2]} className="qf-number">
          {number}
        </td>
      ))}
    </tr>
  )
}
