'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { AskDialog } from '../desk/ask-dialog'
import { CallFailure, run } from '../desk/call'
import type { Autosave } from './autosave'
import { type Draft, firstFault, marksIn } from './draft-marks'
import { sheetPath } from './queue'
import type { Fault } from './rubric-form'

type SheetActionsProps = {
  sheet: OpenSheet
  total: string
  draft: Draft
  autosave: Autosave<Draft>
  next: string | null
  onFault: (fault: Fault) => void
  onSubmitted: () => Promise<void>
}

/** What a judge can do with an open sheet: hand in, put aside, step back. */
export function SheetActions({
  sheet,
  total,
  draft,
  autosave,
  next,
  onFault,
  onSubmitted,
}: SheetActionsProps) {
  const router = useRouter()
  const { openModal } = useModal()
  const [goOn, setGoOn] = useState(false)
  const leave = () => router.push(next ? sheetPath(next) : '/admin/review')

  const askToSubmit = (thenNext: boolean) => {
    const fault = firstFault(draft, sheet.rubric)
    if (fault) return onFault(fault)
    setGoOn(thenNext)
    openModal('submit-sheet')
  }
  const submit = async () => {
    await autosave.settle()
    const marks = marksIn(draft, sheet.rubric)
    try {
      await run('submit-sheet', { sheet: sheet.id, marks, comment: draft.comment.trim() })
    } catch (error) {
      if (!(error instanceof CallFailure) || !error.field) throw error
      return onFault({ field: error.field, message: error.message })
    }
    autosave.forget()
    toast.success(`${sheet.work.workCode} 已提交，${total} 分。`)
    if (goOn) leave()
    else await onSubmitted()
  }
  const recuse = async (reason: string) => {
    await autosave.settle()
    await run('recuse-sheet', { sheet: sheet.id, reason })
    autosave.forget()
    toast.success(`${sheet.work.workCode} 已回避，评审秘书会另行安排。`)
    leave()
  }
  const saveAndLeave = async () => {
    if (await autosave.flush()) leave()
  }

  return (
    <div className="qf-buttons">
      {next && (
        <Button size="large" margin={false} onClick={() => askToSubmit(true)}>
          提交并下一篇
        </Button>
      )}
      <Button
        size="large"
        margin={false}
        buttonStyle={next ? 'secondary' : 'primary'}
        onClick={() => askToSubmit(false)}
      >
        提交本篇
      </Button>
      <Button size="large" margin={false} buttonStyle="secondary" onClick={() => void saveAndLeave()}>
        {next ? '保存并下一篇' : '保存并返回'}
      </Button>
      <Button size="large" margin={false} buttonStyle="subtle" onClick={() => openModal('recuse-sheet')}>
        需要回避
      </Button>
      <AskDialog
        slug="submit-sheet"
        title={`提交 ${sheet.work.workCode} 的评分？`}
        confirm="确认提交"
        onConfirm={submit}
      >
        <p>
          合计 <b>{total}</b> 分（满分 {sheet.rubric.scale}）。提交以后不能再修改。
        </p>
      </AskDialog>
      <AskDialog
        slug="recuse-sheet"
        title={`回避 ${sheet.work.workCode}？`}
        confirm="确认回避"
        reason={{
          label: '回避理由',
          hint: '例如：参与过这件作品的指导。至少两个字，只有评审秘书和纪检监督看得到。',
        }}
        onConfirm={recuse}
      >
        <p>回避以后这篇不再由您评，已打的分作废，不能撤销。</p>
      </AskDialog>
    </div>
  )
}
