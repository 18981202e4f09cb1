'use client'

import { Button, Link, Pill } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import { entryStatusLabels } from '../../domain/entry'
import { type Outcome, outcomes, type ScreeningRow, takes } from './screening-rows'

type ScreeningTableProps = {
  rows: ScreeningRow[]
  acts: boolean
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  onDecide: (id: string, outcome: Outcome) => void
}

export function ScreeningTable({ rows, acts, chosen, onChoose, onDecide }: ScreeningTableProps) {
  if (rows.length === 0) return <p className="qf-empty">这里没有作品。</p>
  const all = rows.every(({ id }) => chosen.has(id))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChoose(next)
  }
  return (
    <table className="qf-table qf-screening">
      <thead>
        <tr>
          {acts && (
            <th className="qf-check">
              <input
                type="checkbox"
                aria-label="全选"
                checked={all}
                onChange={() => onChoose(new Set(all ? [] : rows.map(({ id }) => id)))}
              />
            </th>
          )}
          <th>题目</th>
          <th>学校</th>
          <th>提交时间</th>
          <th>状态</th>
          {acts && <th>处理</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            {acts && (
              <td className="qf-check">
                <input
                  type="checkbox"
                  aria-label={`选中《${row.title}》`}
                  checked={chosen.has(row.id)}
                  onChange={() => toggle(row.id)}
                />
              </td>
            )}
            <EntryCells row={row} />
            {acts && (
              <td data-label="处理">
                <span className="qf-row-buttons">
                  {row.status === 'returned' && '等学校修改'}
                  {outcomes
                    .filter(([outcome]) => takes(outcome, row))
                    .map(([outcome, label]) => (
                      <Button
                        key={outcome}
                        size="small"
                        margin={false}
                        buttonStyle={outcome === 'accept' ? 'primary' : 'secondary'}
                        aria-label={`${label}《${row.title}》`}
                        onClick={() => onDecide(row.id, outcome)}
                      >
                        {label}
                      </Button>
                    ))}
                </span>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function EntryCells({ row }: { row: ScreeningRow }) {
  return (
    <>
      <td>
        <Link className="qf-work-link" href={`/admin/collections/entries/${row.id}`} prefetch={false}>
          {row.title}
        </Link>
        {row.returnReason && <p className="qf-hint">原因：{row.returnReason}</p>}
      </td>
      <td data-label="学校">{row.school}</td>
      <td data-label="提交时间">
        {row.submittedAt ? beijingTime(Date.parse(row.submittedAt)) : '—'}
        {row.late && (
          <Pill pillStyle="warning" size="small">
            宽限期内
          </Pill>
        )}
      </td>
      <td data-label="状态">{entryStatusLabels[row.status]}</td>
    </>
  )
}
