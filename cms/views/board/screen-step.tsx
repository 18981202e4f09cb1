'use client'

import { Banner, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import { phaseReason } from '../desk/phase-reason'
import type { StepProps } from './board-desk'
import { FilterBar } from './filter-bar'
import { ScreeningBulk } from './screening-bulk'
import {
  type Outcome,
  outcomes,
  passes,
  type ScreeningFilter,
  screeningFilters,
  screeningRows,
} from './screening-rows'
import { ScreeningTable } from './screening-table'

const labelOf = new Map(outcomes)

/** 形式审查: the entries handed in, and what is decided about them singly and in bulk. */
export function ScreenStep({ board, acts, reload }: StepProps) {
  const rows = screeningRows(board)
  const [filter, setFilter] = useState<ScreeningFilter>(() =>
    rows.some((row) => passes('submitted', row)) ? 'submitted' : 'all',
  )
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<{ entries: string[]; outcome: Outcome }>({
    entries: [],
    outcome: 'accept',
  })
  const { openModal } = useModal()
  const closed = phaseReason(board, 'screen')
  const shown = rows.filter((row) => passes(filter, row))

  const decide = async (entries: string[], outcome: Outcome, reason?: string) => {
    await run('screen-entries', { entries, outcome, reason })
    setChosen(new Set())
    toast.success(`${entries.length} 件作品已${labelOf.get(outcome)}。`)
    await reload()
  }
  const choose = (entries: string[], outcome: Outcome) => {
    if (outcome === 'accept') {
      decide(entries, outcome).catch((error: unknown) => toast.error(failureOf(error).message))
      return
    }
    setAsked({ entries, outcome })
    openModal('screen-entries')
  }

  return (
    <>
      {acts && closed && <Banner type="info">{closed}</Banner>}
      <FilterBar
        label="按状态筛选"
        options={screeningFilters.map(([value, label]) => ({
          value,
          label,
          count: rows.filter((row) => passes(value, row)).length,
        }))}
        value={filter}
        onChange={(value) => {
          setFilter(value)
          setChosen(new Set())
        }}
      />
      <ScreeningTable
        rows={shown}
        acts={acts && !closed}
        chosen={chosen}
        onChoose={setChosen}
        onDecide={(id, outcome) => choose([id], outcome)}
      />
      {acts && !closed && <ScreeningBulk rows={shown.filter(({ id }) => chosen.has(id))} onDecide={choose} />}
      <AskDialog
        slug="screen-entries"
        title={`${labelOf.get(asked.outcome)} ${asked.entries.length} 件作品？`}
        confirm={`确认${labelOf.get(asked.outcome)}`}
        reason={{
          label: '原因',
          hint: asked.outcome === 'return' ? '学校会看到，并据此修改后重新提交。' : '学校会看到。',
        }}
        onConfirm={(reason) => decide(asked.entries, asked.outcome, reason)}
      />
    </>
  )
}
