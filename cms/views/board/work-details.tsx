'use client'

import { Button, Link } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Board } from '../../actions/board/open-board'
import { ownSheets, type Sheet, type Work } from './board-counts'
import { explainedWork } from './explained-work'
import { SheetChip } from './sheet-chip'
import { remarksOn } from './work-remarks'

type WorkDetailsProps = {
  board: Board
  work: Work
  nameOf: ((judge: string) => string) | null
  /** Absent where awards cannot be changed by hand now. */
  onChange: ((work: Work) => void) | null
}

/** Everything the board knows of one work: what to look at, every mark, how the score comes about, earlier rounds. */
export function WorkDetails({ board, nameOf, onChange, work }: WorkDetailsProps) {
  const sentences = useMemo(() => explainedWork(board, work), [board, work])
  const remarks = remarksOn(work)
  const earlier = Map.groupBy(
    work.sheets.filter(({ round }) => round !== work.round),
    ({ round }) => round,
  )
  const called = (sheet: Sheet) => (nameOf ? `${sheet.seat} ${nameOf(sheet.judge)}` : sheet.seat)
  return (
    <div className="qf-details">
      {remarks.length > 0 && (
        <ul>
          {remarks.map(({ label, text }) => (
            <li key={`${label}${text}`}>
              <b>{label}</b> {text}
            </li>
          ))}
        </ul>
      )}
      {work.decidedBy && (
        <p className="qf-hint">与显示得分相同的作品分先后，用的是“{tieWords[work.decidedBy]}”。</p>
      )}
      <MarksTable board={board} sheets={ownSheets(work)} called={called} />
      {sentences.length > 0 && (
        <ol>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      )}
      {[...earlier].map(([round, sheets]) => (
        <p key={round} className="qf-chips">
          {board.rounds.list[round - 1]?.label}
          {sheets.map((sheet) => (
            <SheetChip key={sheet.id} sheet={sheet} judge={called(sheet)} />
          ))}
        </p>
      ))}
      <div className="qf-buttons">
        {onChange && (
          <Button buttonStyle="secondary" margin={false} onClick={() => onChange(work)}>
            调整奖项
          </Button>
        )}
        <Link className="qf-link" href={`/admin/collections/entries/${work.id}`} prefetch={false}>
          打开作品
        </Link>
      </div>
    </div>
  )
}

const tieWords: Record<NonNullable<Work['decidedBy']>, string> = {
  'extend-decimals': '比较更多小数位',
  'criterion-order': '依次比较各指标平均分',
  median: '比较中位数',
  're-review': '复议定序',
}

type MarksTableProps = { board: Board; sheets: Sheet[]; called: (sheet: Sheet) => string }

function MarksTable({ board: { rubric }, called, sheets }: MarksTableProps) {
  const marked = sheets.filter(({ points }) => points !== null)
  if (marked.length === 0) return <p className="qf-empty">还没有已提交的评分表。</p>
  const adjusted = (sheet: Sheet, key: string) => sheet.adjustments.find((one) => one.key === key)?.points
  return (
    <div className="qf-scroll">
      <table className="qf-table qf-table--plain qf-details__table">
        <thead>
          <tr>
            <th>指标</th>
            {marked.map((sheet) => (
              <th key={sheet.id} className="qf-number">
                {called(sheet)}
                {sheet.keyedIn && '（代录）'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.criteria.map(({ key, label, points }, index) => (
            <tr key={key}>
              <th scope="row">
                {label}（{points}）
              </th>
              {marked.map((sheet) => (
                <td key={sheet.id} className="qf-number">
                  {sheet.points?.[index]}
                </td>
              ))}
            </tr>
          ))}
          {rubric.adjustments
            .filter(({ key }) => marked.some((sheet) => adjusted(sheet, key)))
            .map(({ key, kind, label }) => (
              <tr key={key}>
                <th scope="row">
                  {label}（{kind === 'bonus' ? '加' : '扣'}）
                </th>
                {marked.map((sheet) => (
                  <td key={sheet.id} className="qf-number">
                    {adjusted(sheet, key) ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          <tr>
            <th scope="row">合计</th>
            {marked.map((sheet) => (
              <td key={sheet.id} className="qf-number">
                <b>{sheet.total}</b>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
