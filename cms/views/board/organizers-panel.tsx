'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import { SelectField } from './fields'
import { type Unit, useUnits } from './units'

type OrganizersPanelProps = { board: Board; acts: boolean; reload: () => Promise<void> }

/** 优秀组织奖: the units honoured, each with a reason; chosen from those that took part. */
export function OrganizersPanel({ acts, board, reload }: OrganizersPanelProps) {
  const { openModal } = useModal()
  const honoured = board.decisions?.organizers ?? []
  const remove = (award: string) =>
    run('award-organizer', { change: 'remove', award }).then(reload, (error: unknown) =>
      toast.error(failureOf(error).message),
    )
  return (
    <>
      <h3>组织奖</h3>
      {honoured.length === 0 && (
        <p className="qf-hint">还没有选定获奖单位；公布前可以增减，公布时一并公布。</p>
      )}
      <ul className="qf-items">
        {honoured.map(({ id, name, reason, unitName }) => (
          <li key={id}>
            <span>
              <b>{unitName}</b> {name}
              <span className="qf-hint">理由：{reason}</span>
            </span>
            {acts && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`去掉${unitName}`}
                onClick={() => void remove(id)}
              >
                去掉
              </Button>
            )}
          </li>
        ))}
      </ul>
      {acts && (
        <div className="qf-buttons">
          <Button buttonStyle="secondary" margin={false} onClick={() => openModal('award-organizer')}>
            增加获奖单位
          </Button>
        </div>
      )}
      {acts && <OrganizerDialog board={board} reload={reload} />}
    </>
  )
}

function OrganizerDialog({ board, reload }: Omit<OrganizersPanelProps, 'acts'>) {
  const [kind, setKind] = useState<Unit['kind']>('school')
  const [chosen, setChosen] = useState('')
  const units = useUnits(board).filter((unit) => unit.kind === kind)
  const id = units.some((unit) => unit.id === chosen) ? chosen : (units[0]?.id ?? '')
  const add = async (reason: string) => {
    await run('award-organizer', { change: 'add', campaign: board.id, unit: { kind, id }, reason })
    toast.success('已列入组织奖名单。')
    await reload()
  }
  return (
    <AskDialog
      slug="award-organizer"
      title="增加组织奖获奖单位"
      confirm="列入名单"
      reason={{ label: '理由', hint: '如“组织发动充分，报送质量高”。' }}
      onConfirm={add}
    >
      <SelectField label="单位类别" value={kind} onChange={(value) => setKind(value as Unit['kind'])}>
        <option value="school">学校</option>
        <option value="district">县区</option>
      </SelectField>
      <SelectField label="单位" value={id} onChange={setChosen}>
        {units.map((unit) => (
          <option key={unit.id} value={unit.id}>
            {unit.name}（参评 {unit.works} 件，拟获奖 {unit.awarded} 件）
          </option>
        ))}
      </SelectField>
    </AskDialog>
  )
}
