'use client'

import { SetStepNav } from '@payloadcms/ui'
import type { ReviewDesk } from '../../actions/review/open-review-desk'
import type { OpenSheet } from '../../actions/review/open-sheet'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { BlindText } from './blind-text'
import { MarkedRubric } from './marked-rubric'
import { placeOf } from './queue'
import { RubricForm } from './rubric-form'
import { SheetHead } from './sheet-head'

/** One work beside its rubric; the work and the judge's place in the queue are read anew for every sheet. */
export function SheetDesk({ id, judge }: { id: string; judge: string }) {
  const sheet = useOpened<OpenSheet>(`/api/actions/open-sheet?sheet=${encodeURIComponent(id)}`)
  const desk = useOpened<ReviewDesk>('/api/actions/open-review-desk')
  if (!sheet.data) return <Opening failure={sheet.failure} retry={sheet.reload} />
  const { work } = sheet.data
  const place = desk.data && placeOf(desk.data, id)
  const reload = async () => {
    await Promise.all([sheet.reload(), desk.reload()])
  }
  return (
    <div className="qf-sheet">
      <SetStepNav nav={[{ label: '评审台', url: '/admin/review' }, { label: work.workCode }]} />
      <SheetHead sheet={sheet.data} place={place} />
      <div className="qf-sheet__columns">
        <BlindText work={work} />
        {sheet.data.open ? (
          <RubricForm sheet={sheet.data} place={place} judge={judge} onSubmitted={reload} />
        ) : (
          <MarkedRubric sheet={sheet.data} next={place?.next ?? null} />
        )}
      </div>
    </div>
  )
}
