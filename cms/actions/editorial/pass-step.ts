import { z } from 'zod'
import { nextStep } from '../../domain/editorial/steps'
import { action } from '../action'
import { findsIn } from './finds-in'
import { movePaper, openPaper, paperInput, requireReviewer } from './papers'
import { requireClean } from './require-clean'
import { requireSameText } from './require-same-text'
import { withStep } from './step-record'

/** 通过: the text goes on to the next step, or is cleared for publication after the last. */
export const passStep = action({
  name: 'pass-step',
  method: 'post',
  input: paperInput.extend({ comment: z.string().trim().max(300).optional() }),
  run: async (call, { comment, review }) => {
    const paper = await openPaper(call, { review })
    const step = requireReviewer(paper, call)
    const text = await requireSameText(call, paper)
    const findsLeft = requireClean(await findsIn(call, paper.kind, text))
    const state = nextStep(step, paper.stepCount) ?? 'cleared'
    const steps = withStep(paper, call, step, {
      outcome: 'passed',
      findsLeft,
      ...(comment && { reason: comment }),
    })
    await movePaper(call, paper, state, { steps })
    return { state }
  },
})
