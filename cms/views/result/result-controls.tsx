'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { Campaign, Result, User } from '../../payload-types'
import { failureOf, run } from '../desk/call'
import { idIn } from '../entry/id-in'
import { useCampaign } from '../entry/use-campaign'

const ways = {
  'case-study': { action: 'draft-case-study', collection: 'case-studies', label: '转为案例' },
  'creative-work': { action: 'draft-work', collection: 'works', label: '转为展示作品' },
} satisfies Record<Campaign['kind'], { action: string; collection: string; label: string }>

/** 转为案例 or 转为展示作品: an editor makes the draft of what the public reads from an awarded result. */
export function ResultControls() {
  const { id, data } = useDocumentInfo()
  const { user } = useAuth<User>()
  const result = data as Partial<Result> | undefined
  const mayDraft = user?.role === 'editor' && Boolean(id && result?.awardName)
  const { campaign } = useCampaign(mayDraft ? idIn(result?.campaign) : null)
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  if (!mayDraft || !campaign) return null

  const { action, collection, label } = ways[campaign.kind]
  const draft = async () => {
    setBusy(true)
    try {
      const made = await run<{ id: string }>(action, { result: id })
      router.push(`/admin/collections/${collection}/${made.id}`)
    } catch (error) {
      toast.error(failureOf(error).message)
      setBusy(false)
    }
  }
  return (
    <Button size="medium" disabled={busy} onClick={() => void draft()}>
      {busy ? '正在转换…' : label}
    </Button>
  )
}
