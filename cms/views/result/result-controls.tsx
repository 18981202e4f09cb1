'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Result, User } from '../../payload-types'
import { failureOf, run } from '../desk/call'

/** 转为案例: an editor makes the draft of a public case study from an awarded result. */
export function ResultControls() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (user?.role !== 'editor' || !id || !(data as Partial<Result> | undefined)?.awardName) return null

  const draft = async () => {
    setBusy(true)
    try {
      const made = await run<{ id: string }>('draft-case-study', { result: id })
      router.push(`/admin/collections/case-studies/${made.id}`)
    } catch (error) {
      toast.error(failureOf(error).message)
      setBusy(false)
    }
  }
  return (
    <Button size="medium" disabled={busy} onClick={() => void draft()}>
      {busy ? '正在转换…' : '转为案例'}
    </Button>
  )
}
