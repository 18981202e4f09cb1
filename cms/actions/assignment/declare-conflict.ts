import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isAnnounced, phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

/** A judge declares a relation to a school: its works are not given to this judge, and open sheets are voided with the next proposal. */
export const declareConflict = action({
  name: 'declare-conflict',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    school: z.string().min(1),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { campaign: id, reason, school }) => {
    const { actor, now, req } = call
    const campaign = await req.payload.findByID({
      collection: 'campaigns',
      id,
      depth: 0,
      req,
      disableErrors: true,
    })
    const asked = [
      ...(campaign?.judges ?? []),
      ...(campaign?.alternates ?? []),
      ...(campaign?.panels ?? []).flatMap((panel) => panel.judges),
    ]
    if (!campaign || !asked.some((judge) => idOf(judge) === actor.id)) {
      throw new Refusal('not-found', '找不到这个征集活动，或您不是这次活动的评委。')
    }
    if (isAnnounced(phaseAt(campaign, now)))
      throw new Refusal('conflict', '结果已经公布，不用再申报回避关系。')
    await documentFor(call, 'schools', school, '所学校')
    const { totalDocs } = await req.payload.count({
      collection: 'conflicts',
      where: { campaign: { equals: id }, judge: { equals: actor.id }, school: { equals: school } },
      req,
    })
    if (totalDocs > 0) throw new Refusal('conflict', '这所学校的回避关系已经登记，不用再报。', 'school')
    const conflict = await req.payload.create({
      collection: 'conflicts',
      data: { campaign: id, judge: actor.id ?? '', school, kind: 'declared', reason },
      depth: 0,
      req,
    })
    return { conflict: conflict.id }
  },
})
