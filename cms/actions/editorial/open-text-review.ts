import { isOpen, stepAt } from '../../domain/editorial/review-state'
import { type StepCount, stepsOf } from '../../domain/editorial/steps'
import { action } from '../action'
import { paperView } from './paper-view'
import { lastPaper, refusalAt, reviewersOf, writersOf } from './papers'
import { editorialSettingsOf } from './settings'
import { publishedText, textFor, textInput } from './text-for'

/** How a text stands in the reviews, and what the caller may do about it. */
export const openTextReview = action({
  name: 'open-text-review',
  method: 'get',
  input: textInput,
  run: async (call, address) => {
    const text = await textFor(call, address)
    const last = await lastPaper(call, address)
    const open = last && isOpen(last.state) ? last : null
    const step = open ? stepAt(open.state) : null
    const published = Boolean(await publishedText(call, address))
    const isEditor = call.actor.role === 'editor'
    const me = call.actor.id ?? ''
    const refusal = open && step ? refusalAt(step, open, call) : null
    const { steps } = await editorialSettingsOf(call)
    return {
      paper: last ? paperView(last) : null,
      steps: stepsOf(open?.stepCount ?? (steps as StepCount)),
      published,
      changed: text._status !== 'published',
      /** Why the step that the paper waits at is not the caller's. */
      refusal: isEditor ? refusal : null,
      may: {
        send: isEditor && !open && text._status !== 'published',
        review: isEditor && step !== null && refusal === null,
        return: isEditor && open !== null && (step ? refusal === null : reviewersOf(open).includes(me)),
        takeBack: isEditor && open !== null && writersOf(open).includes(me),
        publish: isEditor && open?.state === 'cleared',
        takeDown: isEditor && published,
      },
    }
  },
})

export type TextReview = Awaited<ReturnType<typeof openTextReview.run>>
