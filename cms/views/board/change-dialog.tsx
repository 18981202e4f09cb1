'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Board } from '../../actions/board/open-board'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import type { Work } from './board-counts'
import { SelectField } from './fields'

type ChangeDialogProps = {
  board: Board
  /** The work whose award is to be changed; null while none is. */
  work: Work | null
  reload: () => Promise<void>
}

const computed = 'computed'
const none = 'none'

/** Changes the award of one work by hand, always with a reason. */
export function ChangeDialog({ board, reload, work }: ChangeDialogProps) {
  const [award, setAward] = useState(work?.awardKey ?? none)
  const change = async (reason: string) => {
    const to = award === computed || award === none ? { to: award } : { to: 'tier', tierKey: award }
    await run('change-award', { entry: work?.id, award: to, reason })
    toast.success('奖项已调整。')
    await reload()
  }
  return (
    <AskDialog
      slug="change-award"
      title={`调整《${work?.title ?? ''}》的奖项`}
      confirm="确认调整"
      reason={{ label: '理由', hint: '会记入操作日志，并随结果一并存档；公布后学校和公众看不到。' }}
      onConfirm={change}
    >
      <SelectField label="改为" value={award} onChange={setAward}>
        {board.tiers.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
        <option value={none}>不获奖</option>
        {work && work.reason !== null && (
          <option value={computed}>恢复按名次（{work.computed ?? '未获奖'}）</option>
        )}
      </SelectField>
      <p className="qf-hint">其他作品的奖项不受影响，不递补也不顺延。</p>
    </AskDialog>
  )
}
