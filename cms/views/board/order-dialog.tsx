'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import type { Tie } from './ties-panel'

type OrderDialogProps = { board: Board; tie: Tie; reload: () => Promise<void> }

/** Puts down in which order a re-review placed a tie; equal places share the rank. */
export function OrderDialog({ board, reload, tie }: OrderDialogProps) {
  const [places, setPlaces] = useState<Record<string, number>>(() =>
    Object.fromEntries(tie.map(({ entry, place }, index) => [entry, place ?? index + 1])),
  )
  const works = new Map(board.works.map((work) => [work.id, work]))
  const order = async (reason: string) => {
    await run('set-review-order', {
      campaign: board.id,
      places: tie.map(({ entry }) => ({ entry, place: places[entry] ?? 1 })),
      reason,
    })
    toast.success('复议定序已记录。')
    await reload()
  }
  return (
    <AskDialog
      slug="set-review-order"
      title={`${tie.length} 件同分作品复议定序`}
      confirm="记录定序"
      reason={{ label: '依据', hint: '如“评审会复议投票 5:2”。会记入操作日志。' }}
      onConfirm={order}
    >
      <p className="qf-hint">1 排在最前；填同样的数就仍然并列。</p>
      {tie.map(({ entry }) => (
        <label key={entry} className="qf-order">
          <select
            value={places[entry]}
            onChange={(event) => setPlaces({ ...places, [entry]: Number(event.target.value) })}
          >
            {tie.map((other, index) => (
              <option key={other.entry} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
          <span>
            {works.get(entry)?.workCode} 《{works.get(entry)?.title}》
          </span>
        </label>
      ))}
    </AskDialog>
  )
}
