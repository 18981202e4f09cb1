import { isAnnounced, phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Conflict } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'
import { assignedRound } from './assigned-round'
import { assignmentCase } from './assignment-case'
import { proposeVacancies } from './propose-vacancies'
import { voidSubmitted } from './void-submitted'

type Relation = { judge: string; school: string; kind: Conflict['kind']; reason: string }

/**
 * Puts on record that a judge must not judge a school. What this judge has submitted of its works is void from now on, in
 * every round (domain.md §3.7); open sheets are voided by the next proposal that is applied, which is drafted at once.
 * Returns the conflict and how many submitted sheets it voided.
 * @throws Refusal `conflict` after the announcement, and when it is on record.
 */
export async function recordConflict(
  call: Call,
  campaign: Campaign,
  { judge, kind, reason, school }: Relation,
): Promise<{ conflict: string; voided: number }> {
  if (isAnnounced(phaseAt(campaign, call.now)))
    throw new Refusal('conflict', '结果已经公布，不用再登记回避关系；有疑问的，请按异议处理。')
  await documentFor(call, 'schools', school, '所学校')
  await requireNew(call, campaign, judge, school)
  const { id } = await call.req.payload.create({
    collection: 'conflicts',
    data: { campaign: campaign.id, judge, school, kind, reason },
    depth: 0,
    req: call.req,
  })
  const told = kind === 'declared' ? reason : '评审秘书登记了回避关系。'
  const voided = await voidSubmitted(call, campaign, { judge, school, reason: told })
  const round = assignedRound(campaign, undefined, call.now)
  const { sheets } = await assignmentCase(call, campaign, round, '')
  if (sheets.overtaken.length + voided > 0)
    await proposeVacancies(call, { campaign, round, cause: 'declared' })
  return { conflict: id, voided }
}

async function requireNew({ req }: Call, { id }: Campaign, judge: string, school: string): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'conflicts',
    where: { campaign: { equals: id }, judge: { equals: judge }, school: { equals: school } },
    req,
  })
  if (totalDocs > 0) throw new Refusal('conflict', '这所学校的回避关系已经登记，不用再报。', 'school')
}
