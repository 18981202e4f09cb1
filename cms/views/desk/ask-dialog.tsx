'use client'

import { Button, Modal, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { type CallFailure, failureOf } from './call'

export type AskDialogProps = {
  slug: string
  title: string
  children?: ReactNode
  confirm: string
  /** Asks for a reason of at least two characters, or `least`; what was typed stays when the action is refused. */
  reason?: { label: string; hint?: string; least?: number; most?: number }
  /** Throws to keep the dialog open with the failure's sentence. */
  onConfirm: (reason: string) => Promise<void>
}

/** A question before something that cannot be taken back. Opened by `useModal().openModal(slug)`. */
export function AskDialog(props: AskDialogProps) {
  const { isModalOpen } = useModal()
  return (
    <Modal
      className="confirmation-modal qf-dialog"
      slug={props.slug}
      closeOnBlur={false}
      aria-labelledby={`${props.slug}-title`}
    >
      {isModalOpen(props.slug) && <Question {...props} />}
    </Modal>
  )
}

function Question({ slug, title, children, confirm, reason, onConfirm }: AskDialogProps) {
  const { closeModal } = useModal()
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const field = useId()
  useFocusWhileOpen(reason ? field : `${slug}-cancel`)

  const act = async () => {
    setBusy(true)
    setFailure(null)
    try {
      await onConfirm(text.trim())
      closeModal(slug)
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="confirmation-modal__wrapper qf-dialog__box">
      <div className="confirmation-modal__content">
        <h2 id={`${slug}-title`}>{title}</h2>
        {children}
        {reason && (
          <div className="qf-field">
            <label htmlFor={field}>{reason.label}</label>
            <textarea
              id={field}
              rows={4}
              maxLength={reason.most ?? 300}
              value={text}
              aria-describedby={`${field}-hint`}
              onChange={(event) => setText(event.target.value)}
            />
            <p id={`${field}-hint`} className="qf-hint">
              {reason.hint ?? '请写至少两个字。'}
            </p>
          </div>
        )}
        {failure && (
          <p className="qf-wrong" role="alert">
            {failure.message}
          </p>
        )}
      </div>
      <div className="confirmation-modal__controls">
        <Button
          id={`${slug}-cancel`}
          buttonStyle="secondary"
          size="large"
          disabled={busy}
          onClick={() => closeModal(slug)}
        >
          取消
        </Button>
        <Button
          size="large"
          disabled={busy || (reason !== undefined && text.trim().length < (reason.least ?? 2))}
          onClick={() => void act()}
        >
          {busy ? '正在处理…' : confirm}
        </Button>
      </div>
    </div>
  )
}

/** Puts the keyboard into the question, and back to where it was when the question goes. */
function useFocusWhileOpen(id: string) {
  useEffect(() => {
    const before = document.activeElement
    document.getElementById(id)?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [id])
}
