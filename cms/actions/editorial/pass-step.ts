import { z } from 'zod'
import { nextStep } from '../../domain/editorial/steps'
import { action } from '../action'
import { findsIn } from './finds-in'
import { movePaper, openPaper, requireReviewer } from './papers'
import { requireClean } from './require-clean'
import { editorialSettingsOf } from './settings'
import { withStep } from './step-record'
import { textFor, textInput } from './text-for'

/** 通过: the text goes on to the next step, or is cleared for publication after the last. */
export const passStep = action({
  name: 'pass-step',
  method: 'post',
  input: textInput.extend({ comment: z.string().trim().max(300).optional() }),
  run: async (call, { comment, ...address }) => {
    const paper = await openPaper(call, address)
    const step = requireReviewer(paper, call)
    const findsLeft = requireClean(await findsIn(call, address, await textFor(call, address)))
    const { steps: count } = await editorialSettingsOf(call)
    const state = nextStep(step, count) ?? 'cleared'
    const steps = withStep(paper, call, step, {
      outcome: 'passed',
      findsLeft,
      ...(comment && { reason: comment }),
    })
    await movePaper(call, paper, state, { steps })
    return { state }
  },
})
