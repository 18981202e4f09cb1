'use client'

import type { OpenSheet } from '../../actions/review/open-sheet'
import { type Draft, emptyDraft, runningTotal, sameDraft } from './draft-marks'
import { KeptNotice } from './kept-notice'
import type { Place } from './queue'
import { RubricFields } from './rubric-fields'
import { SaveStatus } from './save-status'
import { SheetActions } from './sheet-actions'
import { useFault } from './use-fault'
import { useSheetDraft } from './use-sheet-draft'

type RubricFormProps = {
  sheet: OpenSheet
  place: Place | null
  judge: string
  onSubmitted: () => Promise<void>
}

/** The rubric of an open sheet. No form element: nothing is handed in by pressing Enter. */
export function RubricForm({ sheet, place, judge, onSubmitted }: RubricFormProps) {
  const kept = useSheetDraft(sheet, judge)
  const { autosave, failure, state, value: draft } = kept
  const [fault, setFault] = useFault()
  const { rubric } = sheet
  const total = runningTotal(draft, rubric)
  const change = (next: Partial<Draft>) => {
    setFault(null)
    autosave.change({ ...draft, ...next })
  }

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
          <SaveStatus state={state} failure={failure} empty={sameDraft(draft, emptyDraft)} />
        </div>
        <div className="qf-rubric__marks">
          <KeptNotice found={kept.found} settle={kept.settle} />
          <RubricFields
            rubric={rubric}
            commentRequired={sheet.commentRequired}
            draft={draft}
            fault={fault}
            onChange={change}
          />
          <p className="qf-hint qf-keys">
            键盘：↑ ↓ 加减 {rubric.step} 分，PageUp、PageDown 换档，回车到下一项；Ctrl+回车 保存并下一篇，
            Ctrl+Shift+回车 提交。
          </p>
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
