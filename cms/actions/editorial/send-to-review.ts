import { isOpen, reviewKey } from '../../domain/editorial/review-state'
import { nextStep } from '../../domain/editorial/steps'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { findsIn } from './finds-in'
import { lastPaper } from './papers'
import { requireClean } from './require-clean'
import { digestOfText } from './require-same-text'
import { editorialSettingsOf } from './settings'
import { textFor, textInput } from './text-for'

/** 送审: locks the text as it was saved last and opens its paper at the first step. */
export const sendToReview = action({
  name: 'send-to-review',
  method: 'post',
  input: textInput,
  run: async (call, { id, kind }) => {
    const { actor, now, req } = call
    const text = await textFor(call, { kind, id })
    const last = await lastPaper(call, { kind, id })
    if (last && isOpen(last.state)) throw new Refusal('conflict', '这篇稿件已经送审，请刷新页面。')
    if (text._status === 'published') throw new Refusal('conflict', '这篇稿件发布以后没有改动，不用送审。')
    requireClean(await findsIn(call, kind, text))
    const { steps } = await editorialSettingsOf(call)
    const paper = await req.payload.create({
      collection: 'editorial-reviews',
      data: {
        title: text.title,
        kind,
        subject: id,
        openFor: reviewKey(kind, id),
        textDigest: await digestOfText(call, { kind, id }),
        stepCount: steps,
        state: nextStep(null, steps) ?? 'first',
        writers: [...new Set([...(text.writers ?? []), actor.id ?? ''])],
        sentBy: actor.id ?? '',
        sentByName: actor.name ?? '',
        sentAt: now.toISOString(),
        steps: [],
      },
      depth: 0,
      req,
    })
    return { state: paper.state, review: paper.id }
  },
})
