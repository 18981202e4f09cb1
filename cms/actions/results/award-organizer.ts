import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action, type Call } from '../action'
import { documentFor } from '../documents'

const id = z.string().min(1)

/** 优秀组织奖: names a school or district with a reason, or takes it off again, before the announcement. */
export const awardOrganizer = action({
  name: 'award-organizer',
  method: 'post',
  input: z.discriminatedUnion('change', [
    z.strictObject({
      change: z.literal('add'),
      campaign: id,
      unit: z.strictObject({ kind: z.enum(['school', 'district']), id }),
      reason: z.string().trim().min(2).max(300),
    }),
    z.strictObject({ change: z.literal('remove'), award: id }),
  ]),
  run: async (call, input) => {
    const { payload } = call.req
    if (input.change === 'remove') {
      const award = await documentFor(call, 'organizer-awards', input.award, '个组织奖')
      await requireOpen(call, idOf(award.campaign) ?? '')
      await payload.delete({ collection: 'organizer-awards', id: award.id, depth: 0, req: call.req })
      return { award: award.id }
    }
    const campaign = await requireOpen(call, input.campaign)
    const { kind, id: unitId } = input.unit
    const unit = await documentFor(call, kind === 'school' ? 'schools' : 'districts', unitId, '个单位')
    const { totalDocs } = await payload.count({
      collection: 'organizer-awards',
      where: { campaign: { equals: campaign.id }, [kind]: { equals: unitId } },
      req: call.req,
    })
    if (totalDocs > 0) throw new Refusal('conflict', `${unit.name}已经在组织奖名单里了。`, 'unit')
    const made = await payload.create({
      collection: 'organizer-awards',
      data: {
        campaign: campaign.id,
        name: campaign.awards.organizerName ?? '优秀组织奖',
        [kind]: unitId,
        unitName: unit.name,
        reason: input.reason,
        announced: false,
      },
      depth: 0,
      req: call.req,
    })
    return { award: made.id }
  },
})

async function requireOpen(call: Call, campaignId: string) {
  const campaign = await documentFor(call, 'campaigns', campaignId, '个征集活动')
  requirePhase(campaign, 'change-award', call.now)
  return campaign
}
