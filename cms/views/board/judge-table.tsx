'use client'

import type { Board } from '../../actions/board/open-board'
import { ProgressBar } from '../desk/progress-bar'
import { type Marking, markingOf } from './judge-marking'

const signed = (value: number): string =>
  value > 0 ? `+${value.toFixed(1)}` : value.toFixed(1).replace('-', '−')

/** Progress of every judge as bar and numbers, and how strictly each marks beside the others. */
export function JudgeTable({ board }: { board: Board }) {
  return (
    <table className="qf-table qf-judges">
      <thead>
        <tr>
          <th>评委</th>
          <th>进度</th>
          <th className="qf-number">已提交</th>
          <th className="qf-number">评审中</th>
          <th className="qf-number">已分配</th>
          <th className="qf-number">回避</th>
          <th className="qf-number">平均分</th>
          <th className="qf-number">最低—最高</th>
          <th className="qf-number">比同组</th>
        </tr>
      </thead>
      <tbody>
        {board.judges.map((judge) => (
          <JudgeRow key={judge.id} judge={judge} marking={markingOf(judge.id, board)} />
        ))}
      </tbody>
    </table>
  )
}

function JudgeRow({ judge, marking }: { judge: Board['judges'][number]; marking: Marking | null }) {
  return (
    <tr>
      <th scope="row">
        {judge.name}
        {judge.school && <span className="qf-hint"> {judge.school}</span>}
      </th>
      <td data-label="进度">
        <ProgressBar
          parts={[
            { count: judge.submitted, tone: 'done' },
            { count: judge.started, tone: 'begun' },
          ]}
          of={judge.assigned}
        />
      </td>
      <td data-label="已提交" className="qf-number">
        {judge.submitted}
      </td>
      <td data-label="评审中" className="qf-number">
        {judge.started}
      </td>
      <td data-label="已分配" className="qf-number">
        {judge.assigned}
      </td>
      <td data-label="回避" className="qf-number">
        {judge.recused}
      </td>
      <td data-label="平均分" className="qf-number">
        {marking ? marking.mean.toFixed(1) : '—'}
      </td>
      <td data-label="最低—最高" className="qf-number">
        {marking ? `${marking.lowest}—${marking.highest}` : '—'}
      </td>
      <td data-label="比同组" className="qf-number">
        {marking?.leaning == null ? '—' : signed(marking.leaning)}
      </td>
    </tr>
  )
}
