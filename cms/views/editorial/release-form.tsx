'use client'

import { Button, Modal, toast, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type CallFailure, failureOf, run } from '../desk/call'

const slug = 'publish-later'

type Props = { review: string; publishAt: string | null; onDone: () => Promise<void> }

/** 发布 now, or at a time, which can be changed and lifted until it comes. */
export function ReleaseForm({ onDone, publishAt, review }: Props) {
  const { closeModal, openModal } = useModal()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const [at, setAt] = useState('')
  const field = useId()

  const publish = async (when: string | null, said: string) => {
    setBusy(true)
    setFailure(null)
    try {
      await run('publish-text', { review, at: when })
      closeModal(slug)
      toast.success(said)
      await onDone()
    } catch (error) {
      setFailure(failureOf(error))
      if (when === 'now' || when === null) toast.error(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button size="medium" disabled={busy} onClick={() => void publish('now', '已发布。')}>
        立即发布
      </Button>
      <Button size="medium" buttonStyle="secondary" disabled={busy} onClick={() => openModal(slug)}>
        {publishAt ? '改发布时间' : '定时发布'}
      </Button>
      {publishAt && (
        <Button
          size="medium"
          buttonStyle="secondary"
          disabled={busy}
          onClick={() => void publish(null, '已取消定时。')}
        >
          取消定时
        </Button>
      )}
      <Modal className="confirmation-modal qf-dialog" slug={slug} aria-labelledby={`${slug}-title`}>
        <div className="confirmation-modal__wrapper qf-dialog__box">
          <div className="confirmation-modal__content">
            <h2 id={`${slug}-title`}>定时发布</h2>
            <div className="qf-field">
              <label htmlFor={field}>发布时间（北京时间）</label>
              <input
                id={field}
                type="datetime-local"
                value={at}
                onChange={({ target }) => setAt(target.value)}
              />
              <p className="qf-hint">到时由系统自动发布；在那以前可以改时间或取消。</p>
            </div>
            {failure && (
              <p className="qf-wrong" role="alert">
                {failure.message}
              </p>
            )}
          </div>
          <div className="confirmation-modal__controls">
            <Button size="large" buttonStyle="secondary" disabled={busy} onClick={() => closeModal(slug)}>
              取消
            </Button>
            <Button
              size="large"
              disabled={busy || !at}
              onClick={() => void publish(`${at}:00+08:00`, '已定时，到时自动发布。')}
            >
              定下时间
            </Button>
          </div>
        </div>
      </Modal>
    </>
  )
}
