import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { ReviewQueue } from './review-queue'
import { SheetDesk } from './sheet-desk'
import './work-text.css'
import './rubric.css'
import './review.css'

/** 评审台: `/admin/review` is the judge's queue, `/admin/review/<sheet>` one work with its rubric. */
export function ReviewView(view: AdminViewServerProps) {
  const [, sheet] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '评审台', url: '/admin/review' }, ...(sheet ? [{ label: '评审作品' }] : [])]
  return (
    <DeskFrame view={view} roles={['judge']} name="评审台" steps={steps}>
      {(user) => (sheet ? <SheetDesk key={sheet} id={sheet} judge={user.id} /> : <ReviewQueue />)}
    </DeskFrame>
  )
}
