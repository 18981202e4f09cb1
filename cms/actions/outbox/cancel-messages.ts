import { z } from 'zod'
import { action } from '../action'
import { draftsOf } from './drafts-of'

/** Takes drafts out of the outbox; they stay on record as cancelled. */
export const cancelMessages = action({
  name: 'cancel-messages',
  method: 'post',
  input: z.strictObject({ messages: z.array(z.string().min(1)).min(1).max(500) }),
  run: async (call, input) => {
    const drafts = await draftsOf(call, input.messages)
    await call.req.payload.update({
      collection: 'messages',
      where: { id: { in: drafts.map(({ id }) => id) } },
      data: { status: 'cancelled' },
      depth: 0,
      req: call.req,
    })
    return { cancelled: drafts.length }
  },
})
