import { z } from 'zod'
import { phaseAt } from '../../domain/campaign'
import { action } from '../action'
import { resultsOf } from '../contest-records'
import { documentFor } from '../documents'

/** The objections to a campaign's notice, the newest first, and the results one may be about. */
export const openObjections = action({
  name: 'open-objections',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const { docs } = await call.req.payload.find({
      collection: 'objections',
      where: { campaign: { equals: campaign.id } },
      sort: '-receivedAt',
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req: call.req,
    })
    const { endsOn, requireRealName, startsOn } = campaign.notice
    return {
      campaign: campaign.title,
      phase: phaseAt(campaign, call.now),
      notice: {
        startsOn: startsOn ?? null,
        endsOn: endsOn ?? null,
        requireRealName: requireRealName ?? false,
      },
      tiers: campaign.awards.tiers.map(({ key, name }) => ({ key, name })),
      results: (await resultsOf(call, campaign.id)).map(({ awardName, id, schoolName, title }) => ({
        id,
        title,
        schoolName,
        awardName: awardName ?? null,
      })),
      objections: docs,
    }
  },
})

export type Objections = Awaited<ReturnType<typeof openObjections.run>>
