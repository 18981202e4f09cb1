'use client'

import { useEffect, useId, useState } from 'react'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { CriterionInput } from './criterion-input'
import { type Draft, runningTotal, wrongIn } from './draft-marks'
import { KeptNotice } from './kept-notice'
import type { Place } from './queue'
import { SaveStatus } from './save-status'
import { SheetActions } from './sheet-actions'
import { useSheetDraft } from './use-sheet-draft'

type RubricFormProps = {
  sheet: OpenSheet
  place: Place | null
  judge: string
  onSubmitted: () => Promise<void>
}

export type Fault = { field: string; message: string }

/** The rubric of an open sheet. No form element: nothing is handed in by pressing Enter. */
export function RubricForm({ sheet, place, judge, onSubmitted }: RubricFormProps) {
  const kept = useSheetDraft(sheet, judge)
  const { autosave, failure, state, value: draft } = kept
  const [fault, setFault] = useState<Fault | null>(null)
  const comment = useId()
  const { rubric } = sheet
  const total = runningTotal(draft, rubric)

  useEffect(() => {
    if (!fault) return
    const input = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(fault.field)}"]`)
    input?.focus({ preventScroll: true })
    input?.scrollIntoView({ block: 'center' })
  }, [fault])

  const change = (next: Partial<Draft>) => {
    setFault(null)
    autosave.change({ ...draft, ...next })
  }
  const faultAt = (field: string) => (fault?.field === field ? fault.message : null)
  const empty = draft.comment === '' && Object.values(draft.points).every((typed) => typed === '')

  return (
    <>
      <div className="qf-dock">
        <span className="qf-total" aria-hidden="true">
          合计 <b>{total}</b> / {rubric.scale}
        </span>
        <a className="qf-link" href="#rubric">
          去打分
        </a>
      </div>
      <section id="rubric" className="qf-rubric" aria-label="评分">
        <div className="qf-rubric__sum">
          <output className="qf-total">
            合计 <b>{total}</b> / {rubric.scale}
          </output>
          <SaveStatus state={state} failure={failure} empty={empty} />
        </div>
        <div className="qf-rubric__marks">
          <KeptNotice found={kept.found} settle={kept.settle} />
          {rubric.criteria.map((criterion) => {
            const typed = draft.points[criterion.key] ?? ''
            return (
              <CriterionInput
                key={criterion.key}
                criterion={criterion}
                rubric={rubric}
                typed={typed}
                wrong={wrongIn(typed, criterion, rubric) ?? faultAt(`marks.${criterion.key}`)}
                onType={(points) => change({ points: { ...draft.points, [criterion.key]: points } })}
              />
            )
          })}
          <div className="qf-field">
            <label htmlFor={comment}>评语{sheet.commentRequired ? '（必填）' : '（可不填）'}</label>
            <textarea
              id={comment}
              rows={4}
              maxLength={1000}
              data-field="comment"
              value={draft.comment}
              aria-invalid={faultAt('comment') !== null}
              onChange={(event) => change({ comment: event.target.value })}
            />
            <p className="qf-wrong" role="alert">
              {faultAt('comment')}
            </p>
          </div>
        </div>
        <div className="qf-rubric__foot">
          <SheetActions
            sheet={sheet}
            total={total}
            draft={draft}
            autosave={autosave}
            next={place?.next ?? null}
            onFault={setFault}
            onSubmitted={onSubmitted}
          />
        </div>
      </section>
    </>
  )
}
