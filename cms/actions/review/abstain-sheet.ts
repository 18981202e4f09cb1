import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { moveSheet } from '../../domain/sheet'
import { action } from '../action'
import { sheetFor } from './sheet-for'
import { requireScoring } from './sheet-round'

/** 弃权: the judge gives one work no mark, with a reason, where the campaign allows it. It is no zero: it does not count. */
export const abstainSheet = action({
  name: 'abstain-sheet',
  method: 'post',
  input: z.strictObject({ sheet: z.string().min(1), reason: z.string().trim().min(2).max(300) }),
  run: async (call, { reason, sheet: id }) => {
    const { sheet, campaign } = await sheetFor(call, id)
    requireScoring(campaign, sheet, call.now)
    if (!campaign.review.allowAbstention) {
      throw new Refusal('conflict', '本次评审不能弃权，请打分；与作品有关系的，请点“需要回避”。')
    }
    const status = moveSheet(sheet.status, 'abstain')
    await call.req.payload.update({
      collection: 'score-sheets',
      id,
      data: { status, marks: [], adjustments: [], comment: null, abstentionReason: reason },
      depth: 0,
      req: call.req,
    })
    return { id, status }
  },
})
