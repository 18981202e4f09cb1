import { z } from 'zod'
import { isAnnounced, phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { assignedRound } from './assigned-round'
import { assignmentCase } from './assignment-case'
import { judgesAsked } from './judges-asked'
import { proposeVacancies } from './propose-vacancies'

/**
 * A judge declares a relation to a school: its works are not given to this judge, and open sheets of them are voided by the
 * next proposal that is applied, which is drafted at once.
 */
export const declareConflict = action({
  name: 'declare-conflict',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    school: z.string().min(1),
    reason: z.string().trim().min(2).max(300),
  }),
  run: async (call, { campaign: id, reason, school }) => {
    const campaign = await ownCampaign(call, id)
    if (isAnnounced(phaseAt(campaign, call.now)))
      throw new Refusal('conflict', '结果已经公布，不用再申报回避关系。')
    await documentFor(call, 'schools', school, '所学校')
    const conflict = await declare(call, { campaign: id, school, reason })
    const round = assignedRound(campaign, undefined, call.now)
    const { sheets } = await assignmentCase(call, campaign, round, '')
    if (sheets.overtaken.length > 0) await proposeVacancies(call, { campaign, round, cause: 'declared' })
    return { conflict }
  },
})

/** The campaign, when the caller is one of its judges; what else it says a judge may not read. */
async function ownCampaign({ actor, req }: Call, id: string): Promise<Campaign> {
  const campaign = await req.payload.findByID({
    collection: 'campaigns',
    id,
    depth: 0,
    req,
    disableErrors: true,
  })
  if (!campaign || !judgesAsked(campaign).some((judge) => judge === actor.id))
    throw new Refusal('not-found', '找不到这个征集活动，或您不是这次活动的评委。')
  return campaign
}

type Declared = { campaign: string; school: string; reason: string }

async function declare({ actor, req }: Call, { campaign, reason, school }: Declared): Promise<string> {
  const judge = actor.id ?? ''
  const { totalDocs } = await req.payload.count({
    collection: 'conflicts',
    where: { campaign: { equals: campaign }, judge: { equals: judge }, school: { equals: school } },
    req,
  })
  if (totalDocs > 0) throw new Refusal('conflict', '这所学校的回避关系已经登记，不用再报。', 'school')
  const { id } = await req.payload.create({
    collection: 'conflicts',
    data: { campaign, judge, school, kind: 'declared', reason },
    depth: 0,
    req,
  })
  return id
}
