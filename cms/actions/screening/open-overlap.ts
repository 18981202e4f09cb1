import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { overlapOf } from '../../domain/screening/overlap'
import { action } from '../action'
import { comparedTexts } from './compared-texts'

/** Two works side by side, with the stretches that they share. */
export const openOverlap = action({
  name: 'open-overlap',
  method: 'get',
  input: z.strictObject({
    entry: z.string().min(1),
    kind: z.enum(['entry', 'case']),
    other: z.string().min(1),
  }),
  run: async (call, { entry, kind, other }) => {
    const one = (await comparedTexts(call, 'entry', [entry])).get(entry)
    const next = (await comparedTexts(call, kind, [other])).get(other)
    if (!one || !next) throw new Refusal('not-found', '找不到要对照的作品，可能已被删除，请刷新页面。')
    return { one, other: next, ...overlapOf(one.text, next.text) }
  },
})

export type OverlapView = Awaited<ReturnType<typeof openOverlap.run>>
