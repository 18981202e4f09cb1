import { z } from 'zod'
import { action } from '../action'
import { draftFor } from './draft-for'

/** Puts a draft proposal aside; it stays on record. */
export const discardProposal = action({
  name: 'discard-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1) }),
  run: async (call, { proposal: id }) => {
    await draftFor(call, id)
    await call.req.payload.update({
      collection: 'assignment-proposals',
      id,
      data: { status: 'discarded' },
      depth: 0,
      req: call.req,
    })
    return { proposal: id }
  },
})
