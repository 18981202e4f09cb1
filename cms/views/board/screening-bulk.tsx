'use client'

import { Button } from '@payloadcms/ui'
import { type Outcome, outcomes, type ScreeningRow, takes } from './screening-rows'

/** Decides on the chosen entries together; each button says how many of them it applies to. */
export function ScreeningBulk(props: {
  rows: ScreeningRow[]
  onDecide: (entries: string[], outcome: Outcome) => void
}) {
  if (props.rows.length === 0) return <p className="qf-hint">勾选若干件，可以一起处理。</p>
  return (
    <fieldset className="qf-bulk">
      <legend className="sr-only">批量处理</legend>
      <span>已选 {props.rows.length} 件</span>
      {outcomes.map(([outcome, label]) => {
        const entries = props.rows.filter((row) => takes(outcome, row)).map(({ id }) => id)
        return (
          <Button
            key={outcome}
            margin={false}
            buttonStyle={outcome === 'accept' ? 'primary' : 'secondary'}
            disabled={entries.length === 0}
            onClick={() => props.onDecide(entries, outcome)}
          >
            {label}（{entries.length}）
          </Button>
        )
      })}
    </fieldset>
  )
}
