'use client'

import { useId } from 'react'
import type { Draft, Words } from './use-drafts'

type DraftCardProps = {
  draft: Draft
  acts: boolean
  words: Words
  chosen: boolean
  onChoose: (chosen: boolean) => void
  onEdit: (words: Partial<Words>) => void
}

/** One draft: whom it is for, and its words to edit. */
export function DraftCard({ acts, chosen, draft: { to }, onChoose, onEdit, words }: DraftCardProps) {
  const id = useId()
  const whom = [to.name, to.unit, to.role].filter(Boolean).join('，')
  if (!acts) {
    return (
      <article className="qf-draft">
        <h3>{whom}</h3>
        <b>{words.subject}</b>
        <p>{words.body}</p>
      </article>
    )
  }
  return (
    <article className="qf-draft">
      <label className="qf-pick">
        <input type="checkbox" checked={chosen} onChange={(event) => onChoose(event.target.checked)} />
        <h3>{whom}</h3>
        {to.hasEmail && <span className="qf-hint">有邮箱</span>}
      </label>
      <div className="qf-field">
        <label htmlFor={id}>标题</label>
        <input
          id={id}
          type="text"
          maxLength={80}
          value={words.subject}
          onChange={(event) => onEdit({ subject: event.target.value })}
        />
        <label htmlFor={`${id}-body`}>内容</label>
        <textarea
          id={`${id}-body`}
          rows={3}
          maxLength={2000}
          value={words.body}
          onChange={(event) => onEdit({ body: event.target.value })}
        />
      </div>
    </article>
  )
}
