import { z } from 'zod'
import { idOf } from '../../access/roles'
import { entryStatusLabels, moveEntry } from '../../domain/entry'
import { Refusal } from '../../domain/refusal'
import { districtReason } from '../../domain/return-reason'
import type { Entry } from '../../payload-types'
import { action } from '../action'
import { documentFor } from '../documents'
import { forwardingCampaign, requireForwarding } from './district-entries'

/** A district sends an entry back to its school with a reason, while it may still be handed in again and forwarded. */
export const returnEntry = action({
  name: 'return-entry',
  method: 'post',
  input: z.strictObject({ entry: z.string().min(1), reason: z.string().trim().max(300) }),
  run: async (call, { entry: id, reason }) => {
    const entry = await documentFor(call, 'entries', id, '件作品')
    requireForwarding(await forwardingCampaign(call, idOf(entry.campaign) ?? ''), call)
    requireWaiting(entry)
    if (reason.length < 2) throw new Refusal('invalid', '请写明原因，学校要据此修改。', 'reason')
    const saved = await call.req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { status: moveEntry(entry.status, 'return'), returnReason: districtReason(reason) },
      depth: 0,
      req: call.req,
    })
    return { id: saved.id, status: saved.status }
  },
})

/** The office decides on what has been forwarded. */
function requireWaiting({ status }: Entry): void {
  if (status === 'forwarded') throw new Refusal('conflict', '作品已推荐，请先取消推荐，再退回学校。')
  if (status === 'accepted' || status === 'rejected')
    throw new Refusal(
      'conflict',
      `作品${entryStatusLabels[status]}，县区不能再退回；如有问题请联系评审秘书。`,
    )
}
