import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { moveEntry } from '../../domain/entry'
import { action } from '../action'
import { documentFor } from '../documents'
import { leaveReview } from '../screening/leave-review'

/** A school takes back what it handed in, before the review begins. */
export const withdrawEntry = action({
  name: 'withdraw-entry',
  method: 'post',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const entry = await documentFor(call, 'entries', input.entry, '件作品')
    const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
    requirePhase(campaign, 'withdraw', call.now)
    const { id, status } = await call.req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { status: moveEntry(entry.status, 'withdraw') },
      depth: 0,
      req: call.req,
    })
    await leaveReview(call, id)
    return { id, status }
  },
})
