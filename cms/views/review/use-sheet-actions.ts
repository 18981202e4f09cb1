'use client'

import { toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { CallFailure, run } from '../desk/call'
import type { Autosave } from './autosave'
import { type Draft, type Fault, firstFault, givenIn } from './draft-marks'
import { sheetPath } from './queue'
import { useShortcut } from './use-shortcut'

export type SheetActionsProps = {
  sheet: OpenSheet
  total: string
  draft: Draft
  autosave: Autosave<Draft>
  next: string | null
  onFault: (fault: Fault) => void
  onSubmitted: () => Promise<void>
}

/** What a judge can do with an open sheet: hand in, put aside, step back, abstain. */
export function useSheetActions(props: SheetActionsProps) {
  const { autosave, draft, next, onFault, onSubmitted, sheet, total } = props
  const router = useRouter()
  const { openModal } = useModal()
  const [goOn, setGoOn] = useState(false)
  const { workCode } = sheet.work
  const leave = () => router.push(next ? sheetPath(next) : '/admin/review')

  const askToSubmit = (thenNext: boolean) => {
    const fault = firstFault(draft, sheet.rubric)
    if (fault) return onFault(fault)
    setGoOn(thenNext)
    openModal('submit-sheet')
  }
  const submit = async () => {
    await autosave.settle()
    try {
      await run('submit-sheet', { sheet: sheet.id, ...givenIn(draft, sheet.rubric) })
    } catch (error) {
      if (!(error instanceof CallFailure) || !error.field) throw error
      return onFault({ field: error.field, message: error.message })
    }
    autosave.forget()
    toast.success(`${workCode} 已提交，${total} 分。`)
    if (goOn) leave()
    else await onSubmitted()
  }
  const stepBack = async (action: 'recuse-sheet' | 'abstain-sheet', reason: string, told: string) => {
    await autosave.settle()
    await run(action, { sheet: sheet.id, reason })
    autosave.forget()
    toast.success(`${workCode} ${told}`)
    leave()
  }
  const saveAndLeave = async () => {
    if (await autosave.flush()) leave()
  }
  useShortcut(() => void saveAndLeave(), { shift: false })
  useShortcut(() => askToSubmit(next !== null), { shift: true })

  return {
    askToSubmit,
    saveAndLeave,
    submit,
    recuse: (reason: string) => stepBack('recuse-sheet', reason, '已回避，评审秘书会另行安排。'),
    abstain: (reason: string) => stepBack('abstain-sheet', reason, '已弃权，不计分。'),
  }
}
