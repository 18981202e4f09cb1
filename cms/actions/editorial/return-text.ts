import { z } from 'zod'
import { stepAt } from '../../domain/editorial/review-state'
import type { ReviewStep } from '../../domain/editorial/steps'
import { Refusal } from '../../domain/refusal'
import type { EditorialReview } from '../../payload-types'
import { action, type Call } from '../action'
import { movePaper, openPaper, paperInput, requireReviewer, reviewersOf } from './papers'
import { withStep } from './step-record'

/** 退回: gives the text back to its writers with a reason; what is cleared, a reviewer of it may still return. */
export const returnText = action({
  name: 'return-text',
  method: 'post',
  input: paperInput.extend({ reason: z.string().trim().max(300) }),
  run: async (call, { reason, review }) => {
    if (reason.length < 2) throw new Refusal('invalid', '请写明退回的原因，让撰稿人知道改什么。', 'reason')
    const paper = await openPaper(call, { review })
    const step = stepToReturn(paper, call)
    const steps = withStep(paper, call, step, { outcome: 'returned', findsLeft: 0, reason })
    await movePaper(call, paper, 'returned', { steps, publishAt: null })
    return { state: 'returned' as const }
  },
})

function stepToReturn(paper: EditorialReview, call: Call): ReviewStep {
  if (stepAt(paper.state)) return requireReviewer(paper, call)
  const last = paper.steps?.at(-1)
  if (last && reviewersOf(paper).includes(call.actor.id ?? '')) return last.step
  throw new Refusal('forbidden', '这篇稿件已经审校完毕，只有审校过它的人可以退回。')
}
