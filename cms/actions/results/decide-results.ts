import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

/** Ends the public notice: the awards are final, certificates may be made. Not before its last day, nor with an objection open. */
export const decideResults = action({
  name: 'decide-results',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, { campaign: id }) => {
    const { now, req } = call
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'decide', now)
    const endsOn = campaign.notice.endsOn?.slice(0, 10) ?? ''
    if (beijingDay(now) <= endsOn) {
      throw new Refusal('conflict', `公示到 ${endsOn} 才结束，请在次日以后再确认最终结果。`)
    }
    const { totalDocs: open } = await req.payload.count({
      collection: 'objections',
      where: { campaign: { equals: id }, status: { equals: 'received' } },
      req,
    })
    if (open > 0) throw new Refusal('conflict', `还有 ${open} 件异议没有处理，请先逐件处理。`)
    const decidedAt = now.toISOString()
    await req.payload.update({ collection: 'campaigns', id, data: { decidedAt }, depth: 0, req })
    return { decidedAt }
  },
})
