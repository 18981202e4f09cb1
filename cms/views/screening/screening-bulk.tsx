'use client'

import { Button } from '@payloadcms/ui'
import { type Outcome, outcomes, type ScreenedRow, takes } from './outcomes'

type ScreeningBulkProps = {
  entries: ScreenedRow[]
  chosen: ReadonlySet<string>
  forwarding: boolean
  onChoose: (chosen: ReadonlySet<string>) => void
  onDecide: (entries: string[], outcome: Outcome) => void
}

/** Decides on the chosen entries together; each button says how many of them it applies to. */
export function ScreeningBulk({ entries, chosen, forwarding, onChoose, onDecide }: ScreeningBulkProps) {
  const rows = entries.filter(({ id }) => chosen.has(id))
  const all = rows.length === entries.length
  const inOrder = entries.filter(({ checklist }) => checklist.every(({ ok }) => ok))
  return (
    <fieldset className="qf-deskbar">
      <legend className="sr-only">批量处理</legend>
      <label className="qf-pick">
        <input
          type="checkbox"
          checked={all}
          onChange={() => onChoose(new Set(all ? [] : entries.map(({ id }) => id)))}
        />
        本页全选
      </label>
      <Button
        margin={false}
        size="small"
        buttonStyle="secondary"
        disabled={inOrder.length === 0}
        onClick={() => onChoose(new Set(inOrder.map(({ id }) => id)))}
      >
        选中没有问题的（{inOrder.length}）
      </Button>
      {rows.length > 0 && <span>已选 {rows.length} 件</span>}
      {rows.length > 0 &&
        outcomes.map(([outcome, label]) => {
          const due = rows.filter((row) => takes(outcome, row, forwarding)).map(({ id }) => id)
          return (
            <Button
              key={outcome}
              margin={false}
              size="small"
              buttonStyle={outcome === 'accept' ? 'primary' : 'secondary'}
              disabled={due.length === 0}
              onClick={() => onDecide(due, outcome)}
            >
              {label}（{due.length}）
            </Button>
          )
        })}
    </fieldset>
  )
}
