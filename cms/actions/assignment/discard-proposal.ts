import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

/** Puts a draft proposal aside; it stays on record. */
export const discardProposal = action({
  name: 'discard-proposal',
  method: 'post',
  input: z.strictObject({ proposal: z.string().min(1) }),
  run: async (call, { proposal: id }) => {
    const proposal = await documentFor(call, 'assignment-proposals', id, '份分配方案')
    if (proposal.status !== 'draft') throw new Refusal('conflict', '这份方案已经执行或放弃，不用再放弃。')
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
