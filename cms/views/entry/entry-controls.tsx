'use client'

import { Button, toast, useAuth, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Entry, User } from '../../payload-types'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import { standingOf } from './entry-standing'
import { idIn } from './id-in'
import { useCampaign } from './use-campaign'
import { usePointAt } from './use-point-at'
import '../desk/desk.css'
import './entry.css'

type Submitted = { receiptNo: string; late: boolean }

/** 提交 and 撤回 on the entry's page, and how the entry stands. */
export function EntryControls() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { submit: save } = useForm()
  const pointAt = usePointAt()
  const { openModal } = useModal()
  const modified = useFormModified()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const entry = (data ?? {}) as Partial<Entry>
  const { campaign } = useCampaign(idIn(entry.campaign))
  if (user?.role !== 'school') return null
  if (!id) return <p className="qf-standing">先保存为草稿，再提交。</p>
  const { sentence, submits, tone, withdraws } = standingOf(entry, campaign)

  const submit = async () => {
    setBusy(true)
    try {
      if (modified) {
        const saved = await save()
        if (!saved || saved.res.status >= 400) return
      }
      const { receiptNo, late } = await run<Submitted>('submit-entry', { entry: id })
      toast.success(`已提交${late ? '（宽限期内）' : ''}，回执编号 ${receiptNo}。`)
      router.refresh()
    } catch (error) {
      const failure = failureOf(error)
      toast.error(failure.message)
      pointAt(failure)
    } finally {
      setBusy(false)
    }
  }
  const withdraw = async () => {
    await run('withdraw-entry', { entry: id })
    toast.success('已撤回。')
    router.refresh()
  }

  return (
    <>
      <p className="qf-standing" data-tone={tone}>
        {sentence}
      </p>
      {submits && (
        <Button className="qf-submit-entry" size="medium" disabled={busy} onClick={() => void submit()}>
          {busy ? '正在提交…' : entry.status === 'returned' ? '重新提交' : '提交'}
        </Button>
      )}
      {withdraws && (
        <Button size="medium" buttonStyle="secondary" onClick={() => openModal('withdraw-entry')}>
          撤回
        </Button>
      )}
      <AskDialog
        slug="withdraw-entry"
        title={`撤回《${entry.title ?? ''}》？`}
        confirm="确认撤回"
        onConfirm={withdraw}
      >
        <p>撤回以后这件作品不再参评，也不能重新提交。如果只是要修改，请联系评审秘书退回。</p>
      </AskDialog>
    </>
  )
}
