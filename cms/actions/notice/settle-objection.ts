import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Objection, Result } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'

/**
 * Decides an objection with a reason. One that is upheld against a result reopens that award alone: the other works keep
 * theirs, and what was corrected is told with the result.
 */
export const settleObjection = action({
  name: 'settle-objection',
  method: 'post',
  input: z.strictObject({
    objection: z.string().min(1),
    outcome: z.enum(['upheld', 'refused']),
    reason: z.string().trim().min(5).max(1000),
    /** The award after an upheld objection; null takes it away. */
    tierKey: z.string().min(1).max(10).nullable().optional(),
  }),
  run: async (call, { objection: id, outcome, reason, tierKey }) => {
    const objection = await documentFor(call, 'objections', id, '件异议')
    const campaign = await documentFor(call, 'campaigns', idOf(objection.campaign) ?? '', '个征集活动')
    requirePhase(campaign, 'object', call.now)
    if (objection.status !== 'received') throw new Refusal('conflict', '这件异议已经处理，不能再改。')
    const changed =
      outcome === 'upheld' && objection.result ? await reopen(call, campaign, objection, tierKey) : {}
    await call.req.payload.update({
      collection: 'objections',
      id,
      data: {
        status: outcome,
        outcome: reason,
        settledAt: call.now.toISOString(),
        by: call.actor.id,
        ...changed,
      },
      depth: 0,
      req: call.req,
    })
    return { objection: id, status: outcome, ...changed }
  },
})

type Change = { awardBefore: string; awardAfter: string }

async function reopen(
  call: Call,
  campaign: Campaign,
  objection: Objection,
  tierKey: string | null | undefined,
): Promise<Change> {
  const result = await documentFor(call, 'results', idOf(objection.result) ?? '', '条评审结果')
  if (tierKey === undefined) throw new Refusal('invalid', '异议成立，请选择更正后的奖项。', 'tierKey')
  const tier = campaign.awards.tiers.find(({ key }) => key === tierKey)
  if (tierKey !== null && !tier) throw new Refusal('invalid', '没有这个奖项，请重新选择。', 'tierKey')
  const change = { awardBefore: result.awardName ?? '未获奖', awardAfter: tier?.name ?? '未获奖' }
  if (change.awardBefore === change.awardAfter) {
    throw new Refusal('invalid', '更正后的奖项与原来相同，请重新选择，或判为不成立。', 'tierKey')
  }
  await call.req.payload.update({
    collection: 'results',
    id: result.id,
    data: {
      awardKey: tier?.key ?? null,
      awardName: tier?.name ?? null,
      tutorAward: tutorAwardAfter(campaign, result, tier?.key),
      revisedAt: call.now.toISOString(),
      revision: `经异议核实，由${change.awardBefore}更正为${change.awardAfter}。`,
    },
    depth: 0,
    req: call.req,
  })
  return change
}

/** The tutors' award follows that of the work. */
function tutorAwardAfter(
  { awards }: Campaign,
  { tutors }: Result,
  tierKey: string | undefined,
): string | null {
  const counts = tierKey !== undefined && (awards.tutorTiers ?? []).includes(tierKey)
  return counts && (tutors?.length ?? 0) > 0 ? (awards.tutorName ?? null) : null
}
