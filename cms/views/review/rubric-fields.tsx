'use client'

import { useId } from 'react'
import type { Rubric } from '../../domain/rubric'
import { BandButtons, bandBeside } from './band-buttons'
import { type Draft, type Fault, wrongAdjustment, wrongMark } from './draft-marks'
import { PointsInput } from './points-input'

type RubricFieldsProps = {
  rubric: Rubric
  commentRequired: boolean
  draft: Draft
  /** What the server has refused. */
  fault: Fault | null
  onChange: (change: Partial<Draft>) => void
}

const kinds = { deduction: '扣分', bonus: '加分' }

/** All that is filled in of a sheet: criteria with their classes, deductions and bonuses, the comment. */
export function RubricFields({ commentRequired, draft, fault, onChange, rubric }: RubricFieldsProps) {
  const comment = useId()
  const faultAt = (field: string) => (fault?.field === field ? fault.message : null)
  const { step } = rubric
  return (
    <>
      {rubric.criteria.map((criterion) => {
        const { guidance, key, label, points: most } = criterion
        const typed = draft.points[key] ?? ''
        const onType = (points: string) => onChange({ points: { ...draft.points, [key]: points } })
        return (
          <PointsInput
            key={key}
            field={`marks.${key}`}
            label={label}
            note={`${most} 分`}
            guidance={guidance}
            range={{ most, step, ends: true }}
            typed={typed}
            wrong={wrongMark(typed, criterion, rubric) ?? faultAt(`marks.${key}`)}
            onType={onType}
            onPage={(by) => onType(bandBeside(criterion, typed, by))}
          >
            <BandButtons criterion={criterion} typed={typed} onType={onType} />
          </PointsInput>
        )
      })}
      {(rubric.adjustments ?? []).map((rule) => {
        const { guidance, key, kind, label, points: most } = rule
        const typed = draft.adjustments[key] ?? ''
        return (
          <PointsInput
            key={key}
            field={`adjustments.${key}`}
            label={`${kinds[kind]}：${label}`}
            note={`最多 ${most} 分`}
            guidance={guidance}
            range={{ most, step, ends: false }}
            typed={typed}
            wrong={wrongAdjustment(typed, rule, rubric) ?? faultAt(`adjustments.${key}`)}
            onType={(points) => onChange({ adjustments: { ...draft.adjustments, [key]: points } })}
          />
        )
      })}
      <div className="qf-field">
        <label htmlFor={comment}>评语{commentRequired ? '（必填）' : '（可不填）'}</label>
        <textarea
          id={comment}
          rows={4}
          maxLength={1000}
          data-field="comment"
          value={draft.comment}
          aria-invalid={faultAt('comment') !== null}
          onChange={(event) => onChange({ comment: event.target.value })}
        />
        <p className="qf-wrong" role="alert">
          {faultAt('comment')}
        </p>
      </div>
    </>
  )
}
