'use client'

import { Pill } from '@payloadcms/ui'
import { useState } from 'react'
import type { AssignmentDesk } from '../../actions/assignment/open-assignment'
import { type Figures, lackOf } from './figures'
import { JudgeChoice } from './judge-choice'
import { SeatChip } from './seat-chip'
import type { Edit } from './use-edit'

type WorkRowProps = {
  work: AssignmentDesk['works'][number]
  desk: AssignmentDesk
  figures: Figures
  acts: boolean
  busy: boolean
  onEdit: (change: Edit) => Promise<boolean>
}

/** One work with its judges as chips. */
export function WorkRow({ acts, busy, desk, figures, onEdit, work }: WorkRowProps) {
  const [adding, setAdding] = useState(false)
  const lack = lackOf(work, desk)
  const add = async (judge: string) => {
    if (await onEdit({ add: [{ entry: work.id, judge }] })) setAdding(false)
  }
  return (
    <tr>
      <td className="qf-code">{work.workCode ?? '—'}</td>
      <td className="qf-assigned">
        <b>{work.title}</b>
        <span className="qf-hint">
          {work.schoolName} · {work.categoryLabel}
          {work.panel && ` · ${work.panel}`}
        </span>
      </td>
      <td>
        <span className="qf-seats">
          {work.seats.map((seat) => (
            <SeatChip
              key={`${seat.judge} ${seat.state}`}
              desk={desk}
              work={work}
              seat={seat}
              onRemove={
                acts && !busy ? (judge) => void onEdit({ remove: [{ entry: work.id, judge }] }) : null
              }
            />
          ))}
          {lack > 0 && (
            <Pill pillStyle="warning" size="small">
              缺 {lack} 位
            </Pill>
          )}
          {acts && !adding && (
            <button
              type="button"
              className="qf-add"
              aria-label={`给《${work.title}》添加评委`}
              onClick={() => setAdding(true)}
            >
              添加评委
            </button>
          )}
        </span>
        {acts && adding && (
          <JudgeChoice
            desk={desk}
            figures={figures}
            work={work}
            busy={busy}
            onAdd={(judge) => void add(judge)}
            onCancel={() => setAdding(false)}
          />
        )}
      </td>
    </tr>
  )
}
