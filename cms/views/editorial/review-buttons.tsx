'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { TextReview } from '../../actions/editorial/open-text-review'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import { usePointAt } from '../entry/use-point-at'
import { useSaving } from '../typing/use-saving'
import { ReleaseForm } from './release-form'

type Props = {
  text: { kind: string; id: string }
  review: TextReview
  onDone: () => Promise<void>
}

/** What the person may do about the text now. */
export function ReviewButtons({ onDone, review, text }: Props) {
  const { may, paper } = review
  const { openModal } = useModal()
  const pointAt = usePointAt()
  const save = useSaving()
  const [busy, setBusy] = useState(false)

  const act = async (action: string, said: string) => {
    setBusy(true)
    try {
      if (action === 'send-to-review' && !(await save())) return
      await run(action, action === 'send-to-review' ? text : { review: paper?.id })
      toast.success(said)
      await onDone()
    } catch (error) {
      const failure = failureOf(error)
      toast.error(failure.message)
      pointAt(failure)
    } finally {
      setBusy(false)
    }
  }
  const withReason = (action: string, of: object, said: string) => async (reason: string) => {
    await run(action, { ...of, reason })
    toast.success(said)
    await onDone()
  }
  const button = (label: string, action: string, said: string, style?: 'secondary') => (
    <Button size="medium" buttonStyle={style} disabled={busy} onClick={() => void act(action, said)}>
      {label}
    </Button>
  )

  return (
    <div className="qf-buttons">
      {may.send &&
        button(paper?.state === 'returned' ? '重新送审' : '送审', 'send-to-review', '已送审，内容已锁定。')}
      {may.review && button('通过', 'pass-step', '已通过。')}
      {may.publish && paper && <ReleaseForm review={paper.id} publishAt={paper.publishAt} onDone={onDone} />}
      {may.return && (
        <Button size="medium" buttonStyle="secondary" onClick={() => openModal('return-text')}>
          退回
        </Button>
      )}
      {may.takeBack && button('撤回送审', 'take-back-text', '已撤回，可以继续修改。', 'secondary')}
      {may.takeDown && (
        <Button size="medium" buttonStyle="secondary" onClick={() => openModal('take-down-text')}>
          撤下
        </Button>
      )}
      {paper && (
        <a className="qf-link" href={`/api/actions/open-release-slip?review=${paper.id}`}>
          发布审核表（PDF）
        </a>
      )}
      <AskDialog
        slug="return-text"
        title="退回这篇稿件？"
        confirm="确认退回"
        reason={{ label: '退回原因', hint: '撰稿人会看到，改好以后重新送审，从一审开始。' }}
        onConfirm={withReason('return-text', { review: paper?.id }, '已退回。')}
      />
      <AskDialog
        slug="take-down-text"
        title="从网站撤下这篇稿件？"
        confirm="确认撤下"
        reason={{ label: '撤下的原因', hint: '原因记入操作日志。撤下以后要再发布，须重新送审。' }}
        onConfirm={withReason('take-down-text', text, '已从网站撤下。')}
      >
        {['case-studies', 'works'].includes(text.kind) && <p>由它转成的读本章节也一并撤下。</p>}
      </AskDialog>
    </div>
  )
}
