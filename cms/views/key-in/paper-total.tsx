'use client'

import { type KeyboardEvent, useId } from 'react'

type PaperTotalProps = {
  typed: string
  /** What the marks typed so far come to. */
  total: string
  wrong: string | null
  onType: (typed: string) => void
  onEnter: () => void
}

/** The sum that the judge wrote on the paper, to check what was typed against; Enter hands in. */
export function PaperTotal({ onEnter, onType, total, typed, wrong }: PaperTotalProps) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <div className="qf-mark" data-wrong={wrong !== null}>
      <div className="qf-mark__row">
        <label htmlFor={id}>
          纸面合计
          <span>录入合计 {total}</span>
        </label>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-field="total"
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <p id={`${id}-wrong`} className="qf-wrong" role="alert">
        {wrong}
      </p>
    </div>
  )
}
