'use client'

import { type KeyboardEvent, useId } from 'react'
import type { Criterion, Rubric } from '../../domain/rubric'
import { pointsIn, stepped, tidied } from './draft-marks'

type CriterionInputProps = {
  criterion: Criterion
  rubric: Rubric
  typed: string
  wrong: string | null
  onType: (typed: string) => void
}

/** Points for one criterion: typed, or stepped with the arrow keys and the two buttons. Enter goes on to the next field. */
export function CriterionInput({ criterion, rubric, typed, wrong, onType }: CriterionInputProps) {
  const id = useId()
  const tidy = tidied(typed)
  const step = (by: 1 | -1) => onType(stepped(typed, by, criterion, rubric))
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      step(event.key === 'ArrowUp' ? 1 : -1)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      focusNext(event.currentTarget)
    }
  }
  return (
    <div className="qf-mark" data-wrong={wrong !== null}>
      <div className="qf-mark__row">
        <label htmlFor={id}>
          {criterion.label}
          <span>{criterion.points} 分</span>
        </label>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`${criterion.label}减 ${rubric.step} 分`}
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
          data-field={`marks.${criterion.key}`}
          value={typed}
          aria-valuemin={0}
          aria-valuemax={criterion.points}
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
          aria-label={`${criterion.label}加 ${rubric.step} 分`}
          onClick={() => step(1)}
        >
          ＋
        </button>
      </div>
      <p id={`${id}-wrong`} className="qf-wrong" role="alert">
        {wrong}
      </p>
      {criterion.guidance && (
        <p id={`${id}-guidance`} className="qf-hint">
          {criterion.guidance}
        </p>
      )}
    </div>
  )
}

function focusNext(input: HTMLInputElement): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  fields[fields.indexOf(input) + 1]?.focus()
}
