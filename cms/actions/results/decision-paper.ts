import { beijingDay } from '../../domain/beijing-time'
import { Refusal } from '../../domain/refusal'
import type { ResultDecision } from '../../office/result-decision-paper'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { organizerAwards } from '../board/board-decisions'
import { receivedByGroup } from '../board/standings'
import { resultsOf } from '../contest-records'
import { awardGroups, decidedResult, isByPupils, unitGroups } from './award-groups'

/** Whom the decision is sent to. */
const addressee = '各县（市、区）教育局，各有关学校'

/**
 * What the decision that makes the result final says, with what became of objections.
 * @throws Refusal `conflict` before the result is decided.
 */
export async function decisionPaper(
  call: Call,
  campaign: Campaign,
  office: Pick<ResultDecision, 'issuer'>,
): Promise<ResultDecision> {
  if (!campaign.decidedAt) {
    throw new Refusal('conflict', '最终结果还没有确认，确认之后才能生成结果公布文件。')
  }
  const results = await resultsOf(call, campaign.id)
  const received = await receivedByGroup(call, campaign)
  const awarded = results.filter(({ awardKey }) => awardKey)
  return {
    ...office,
    campaign: campaign.title,
    documentNo: campaign.notice.decisionNo,
    addressee,
    received: [...received.values()].reduce((sum, count) => sum + count, 0),
    awards: awardGroups(
      campaign,
      results.map((result) => decidedResult(campaign, result)),
    ),
    units: unitGroups(await organizerAwards(call, campaign.id)),
    objections: await objectionsTo(call, campaign.id),
    forPupils: awarded.some((result) => isByPupils(campaign, result)),
    day: beijingDay(new Date(campaign.decidedAt)),
    demo: campaign.demo ?? false,
  }
}

async function objectionsTo({ req }: Call, campaign: string): Promise<ResultDecision['objections']> {
  const { docs } = await req.payload.find({
    collection: 'objections',
    where: { campaign: { equals: campaign } },
    select: { status: true },
    depth: 0,
    pagination: false,
    req,
  })
  return { received: docs.length, upheld: docs.filter(({ status }) => status === 'upheld').length }
}
