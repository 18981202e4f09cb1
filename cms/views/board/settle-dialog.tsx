'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Objections } from '../../actions/notice/open-objections'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { SelectField } from './fields'
import { type Objection, resultOf, titleOf } from './objections-panel'

type SettleDialogProps = {
  objection: Objection | null
  objections: Objections
  reload: () => Promise<void>
}

const none = ''

/** Decides an objection; one that is upheld against a work says which award the work has then. */
export function SettleDialog({ objection, objections, reload }: SettleDialogProps) {
  const [outcome, setOutcome] = useState('refused')
  const [award, setAward] = useState(none)
  const against = objection && resultOf(objections, objection)
  const settle = async (reason: string) => {
    const tierKey = award === none ? null : award
    await run('settle-objection', {
      objection: objection?.id,
      outcome,
      reason,
      ...(outcome === 'upheld' && against && { tierKey }),
    })
    toast.success('异议已处理。')
    await reload()
  }
  return (
    <AskDialog
      slug="settle-objection"
      title="处理异议"
      confirm="确认处理"
      reason={{ label: '处理意见', hint: '写明核查情况和依据，至少五个字。', least: 5, most: 1000 }}
      onConfirm={settle}
    >
      {objection && (
        <p>
          <b>{titleOf(objections, objection)}</b>：{objection.content}
        </p>
      )}
      <SelectField label="结论" value={outcome} onChange={setOutcome}>
        <option value="refused">不成立</option>
        <option value="upheld">成立</option>
      </SelectField>
      {outcome === 'upheld' && against && (
        <SelectField label={`奖项由${against.awardName ?? '未获奖'}更正为`} value={award} onChange={setAward}>
          {objections.tiers.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
          <option value={none}>不获奖</option>
        </SelectField>
      )}
      {outcome === 'upheld' && against && (
        <p className="qf-hint">只更正这一件，其他作品的奖项不变；公示页和指导教师奖随之更正。</p>
      )}
    </AskDialog>
  )
}
