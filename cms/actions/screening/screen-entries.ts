import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { moveEntry } from '../../domain/entry'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'
import { leaveReview } from './leave-review'

/** 形式审查: the secretary accepts, returns or rejects entries, the last two with a reason that the school reads. */
export const screenEntries = action({
  name: 'screen-entries',
  method: 'post',
  input: z.strictObject({
    entries: z.array(z.string().min(1)).min(1).max(500),
    outcome: z.enum(['accept', 'return', 'reject']),
    reason: z.string().trim().max(300).optional(),
  }),
  run: async (call, { entries, outcome, reason }) => {
    if (outcome !== 'accept' && !reason) {
      throw new Refusal('invalid', '请写明原因，学校要据此修改或了解结果。', 'reason')
    }
    for (const id of entries) {
      const entry = await documentFor(call, 'entries', id, '件作品')
      const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
      requirePhase(campaign, outcome === 'return' ? 'return' : 'screen', call.now)
      if (outcome === 'accept' && entry.status === 'submitted' && campaign.schedule.forwardingClosesAt) {
        throw new Refusal(
          'conflict',
          `《${entry.title}》还没有经县区推荐，不能通过审查；请等县区推荐后再审。`,
        )
      }
      await call.req.payload.update({
        collection: 'entries',
        id,
        data: { status: moveEntry(entry.status, outcome), returnReason: reason ?? null },
        depth: 0,
        req: call.req,
      })
      if (outcome !== 'accept') await leaveReview(call, id)
    }
    return { screened: entries.length }
  },
})
