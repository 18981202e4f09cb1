'use client'

import { toast } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { beijingTime } from '../../domain/beijing-time'
import { AskDialog } from '../desk/ask-dialog'
import { CallFailure, run } from '../desk/call'
import { type PickedSchool, SchoolPicker } from './school-picker'

export const extensionDialog = 'extend-deadline'

type ExtensionDialogProps = { campaign: string; onDone: () => Promise<void> }

/** Which school, until when by clocks in China, and why. */
export function ExtensionDialog({ campaign, onDone }: ExtensionDialogProps) {
  const [school, setSchool] = useState<PickedSchool | null>(null)
  const [until, setUntil] = useState('')
  const field = useId()
  const extend = async (reason: string) => {
    if (!school) throw new CallFailure('请先选择学校。', 400)
    if (!until) throw new CallFailure('请选择延到什么时候。', 400)
    const given = await run<{ school: string; until: string }>('extend-deadline', {
      campaign,
      school: school.id,
      until: `${until}:00+08:00`,
      reason,
    })
    toast.success(`${given.school}已延期到 ${beijingTime(Date.parse(given.until))}。`)
    await onDone()
  }
  return (
    <AskDialog
      slug={extensionDialog}
      title="给个别学校延期"
      confirm="确认延期"
      reason={{ label: '原因', hint: '记入操作日志，纪检监督可以查到。' }}
      onConfirm={extend}
    >
      <SchoolPicker picked={school} onPick={setSchool} />
      <div className="qf-field">
        <label htmlFor={field}>延至（北京时间）</label>
        <input
          id={field}
          type="datetime-local"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
    </AskDialog>
  )
}
