'use client'

import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { type PointsRange, pointsIn, stepped, tidied } from './typed-points'

type PointsInputProps = {
  field: string
  label: string
  /** Beside the label, such as 20 分. */
  note: string
  guidance?: string | null | undefined
  range: PointsRange
  typed: string
  wrong: string | null
  onType: (typed: string) => void
  /** To the next class up or down, where there are classes. */
  onPage?: (by: 1 | -1) => void
  children?: ReactNode
}

const steps: Record<string, 1 | -1> = { ArrowUp: 1, ArrowDown: -1 }
const classes: Record<string, 1 | -1> = { PageUp: 1, PageDown: -1 }

/**
 * Points typed, or stepped with the arrow keys and the two buttons; Page Up and Page Down go by classes, Enter goes on to
 * the next field.
 */
export function PointsInput(props: PointsInputProps) {
  const { children, field, guidance, label, note, onPage, onType, range, typed, wrong } = props
  const id = useId()
  const tidy = tidied(typed)
  const step = (by: 1 | -1) => onType(stepped(typed, by, range))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = steps[event.key]
    const byClass = onPage && classes[event.key]
    const goesOn = event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing
    if (!by && !byClass && !goesOn) return
    event.preventDefault()
    if (by) step(by)
    if (byClass) onPage(byClass)
    if (goesOn) focusNext(event.currentTarget)
  }
  return (
    <div className="qf-mark" data-wrong={wrong !== null}>
      <div className="qf-mark__row">
        <label htmlFor={id}>
          {label}
          <span>{note}</span>
        </label>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${label}减 ${range.step} 分`}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={id}
          type="text"
          role="spinbutton"
          inputMode="decimal"
          autoComplete="off"
          data-field={field}
          value={typed}
          aria-valuemin={0}
          aria-valuemax={range.most}
          aria-valuenow={pointsIn(typed) || 0}
          aria-valuetext={typed ? `${typed} 分` : '未打分'}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-guidance ${id}-wrong`}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => tidy !== typed && onType(tidy)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${label}加 ${range.step} 分`}
          onClick={() => step(1)}
        >
          ＋
        </button>
      </div>
      {children}
      <p id={`${id}-wrong`} className="qf-wrong" role="alert">
        {wrong}
      </p>
      {guidance && (
        <p id={`${id}-guidance`} className="qf-hint">
          {guidance}
        </p>
      )}
    </div>
  )
}

/** What stands in the next field is selected, so that typing replaces it. */
function focusNext(input: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const next = fields[fields.indexOf(input) + 1]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}
