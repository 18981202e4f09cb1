'use client'

import { Button, Pill, useModal } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import type { Objections } from '../../actions/notice/open-objections'
import { beijingTime } from '../../domain/beijing-time'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import type { StepProps } from './board-desk'
import { RecordDialog } from './record-dialog'
import { SettleDialog } from './settle-dialog'

export type Objection = Objections['objections'][number]

/** 异议: what was received on the notice, and what became of it. */
export function ObjectionsPanel({ acts, board, reload }: StepProps) {
  const opened = useOpened<Objections>(`/api/actions/open-objections?campaign=${board.id}`)
  const [asked, setAsked] = useState<Objection | null>(null)
  const { openModal } = useModal()
  const { data, failure, reload: again } = opened
  const both = useCallback(async () => {
    await Promise.all([again(), reload()])
  }, [again, reload])
  if (!data) return <Opening failure={failure} retry={again} />
  const settle = (objection: Objection) => {
    setAsked(objection)
    openModal('settle-objection')
  }
  const open = acts && data.phase === 'notice'
  return (
    <>
      <h3>异议</h3>
      {data.objections.length === 0 && <p className="qf-hint">没有登记过异议。</p>}
      <ul className="qf-items">
        {data.objections.map((objection) => (
          <ObjectionItem
            key={objection.id}
            objection={objection}
            about={titleOf(data, objection)}
            onSettle={open && objection.status === 'received' ? settle : null}
          />
        ))}
      </ul>
      {open && (
        <div className="qf-buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => openModal('record-objection')}>
            登记异议
          </Button>
        </div>
      )}
      {open && <RecordDialog campaign={board.id} objections={data} reload={both} />}
      {open && <SettleDialog key={asked?.id} objection={asked} objections={data} reload={both} />}
    </>
  )
}

/** The result that an objection is about; none when it is about the notice as a whole. */
export function resultOf({ results }: Objections, { result }: Objection) {
  const id = typeof result === 'object' ? result?.id : result
  return results.find((one) => one.id === id)
}

/** What an objection is about: a work with its unit, or the notice as a whole. */
export function titleOf(objections: Objections, objection: Objection): string {
  const found = resultOf(objections, objection)
  return found ? `《${found.title}》${found.schoolName}` : '整个公示'
}

const statuses = {
  received: { label: '待处理', style: 'warning' },
  upheld: { label: '成立', style: 'success' },
  refused: { label: '不成立', style: 'light-gray' },
} as const

type ObjectionItemProps = {
  objection: Objection
  about: string
  onSettle: ((objection: Objection) => void) | null
}

function ObjectionItem({ about, objection, onSettle }: ObjectionItemProps) {
  const { awardAfter, awardBefore, channel, content, objector, outcome, receivedAt, status } = objection
  const by = [objector?.name, objector?.unit, objector?.phone].filter(Boolean).join('，')
  return (
    <li>
      <span>
        <span className="qf-items__line">
          <Pill pillStyle={statuses[status].style} size="small">
            {statuses[status].label}
          </Pill>{' '}
          <b>{about}</b>
        </span>
        {content}
        <span className="qf-hint">
          {beijingTime(Date.parse(receivedAt))} {channel}，{by || '匿名'}
        </span>
        {outcome && (
          <span className="qf-hint">
            处理：{outcome}
            {awardBefore && `（${awardBefore}更正为${awardAfter}）`}
          </span>
        )}
      </span>
      {onSettle && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onSettle(objection)}>
          处理
        </Button>
      )}
    </li>
  )
}
