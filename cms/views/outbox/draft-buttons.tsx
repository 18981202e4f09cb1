'use client'

import { Banner, Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DraftedReminders } from '../../actions/outbox/draft-reminders'
import { failureOf, run } from '../desk/call'

const audiences = [
  { to: 'judges', label: '评委', due: '有作品没有评完的评委' },
  { to: 'schools', label: '学校', due: '有退回作品或草稿的学校' },
  { to: 'districts', label: '县区', due: '有作品没有推荐或名额不足的县区' },
] as const

type DraftButtonsProps = { campaign: string; onDrafted: () => Promise<void> }

/** Drafts reminders for everyone of an audience who has something due. */
export function DraftButtons({ campaign, onDrafted }: DraftButtonsProps) {
  const [busy, setBusy] = useState(false)
  const [told, setTold] = useState<{ type: 'success' | 'error'; text: string } | null>(null)
  const draft = async ({ due, to }: (typeof audiences)[number]) => {
    setBusy(true)
    try {
      const drafted = await run<DraftedReminders>('draft-reminders', { campaign, to })
      await onDrafted()
      setTold({ type: 'success', text: sentenceOf(drafted, due) })
    } catch (error) {
      setTold({ type: 'error', text: failureOf(error).message })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <div className="qf-buttons">
        {audiences.map((audience) => (
          <Button
            key={audience.to}
            size="large"
            margin={false}
            buttonStyle="secondary"
            disabled={busy}
            onClick={() => void draft(audience)}
          >
            拟催办：{audience.label}
          </Button>
        ))}
      </div>
      {told && (
        <div role="status">
          <Banner type={told.type}>{told.text}</Banner>
        </div>
      )}
    </>
  )
}

function sentenceOf({ cancelled, drafted, kept, unreached }: DraftedReminders, due: string): string {
  if (drafted + kept + unreached.length === 0)
    return `现在没有${due}${cancelled > 0 ? `，${cancelled} 条旧稿已取消` : ''}。`
  return [
    drafted > 0 && `新拟 ${drafted} 条`,
    kept > 0 && `更新原有草稿 ${kept} 条`,
    cancelled > 0 && `已办完的取消 ${cancelled} 条`,
    unreached.length > 0 && `没有账号、请电话联系：${unreached.join('、')}`,
  ]
    .filter(Boolean)
    .join('；')
    .concat('。')
}
