import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isOpenTo } from '../../domain/school-window'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel } from '../contest-records'
import { withExtensions } from '../desk/desk-task'
import { schoolOf } from './own-entry'

/** 复制往年作品: the school's own entries of other campaigns, the last first, and the campaigns that are open to it. */
export const openEarlierEntries = action({
  name: 'open-earlier-entries',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const school = schoolOf(call)
    const open = (await withExtensions(call)).filter((campaign) => isOpenTo(campaign, school, call.now))
    const campaigns = open.map(({ categories, id, title }) => ({
      id,
      title,
      categories: categories.map(({ key, label }) => ({ key, label })),
    }))
    return { entries: await ownEntries(call), campaigns }
  },
})

export type EarlierEntries = Awaited<ReturnType<typeof openEarlierEntries.run>>

async function ownEntries({ req }: Call) {
  const shared = { depth: 0, pagination: false, overrideAccess: false, req } as const
  const { docs } = await req.payload.find({
    collection: 'entries',
    select: { title: true, campaign: true, category: true },
    sort: '-createdAt',
    ...shared,
  })
  const ids = [...new Set(docs.flatMap(({ campaign }) => idOf(campaign) ?? []))]
  const found = await req.payload.find({ collection: 'campaigns', where: { id: { in: ids } }, ...shared })
  const campaigns = new Map<string, Campaign>(found.docs.map((campaign) => [campaign.id, campaign]))
  return docs.flatMap(({ campaign: of, category, id, title }) => {
    const campaign = campaigns.get(idOf(of) ?? '')
    if (!campaign) return []
    const { id: campaignId, title: campaignTitle, year } = campaign
    const label = categoryLabel(campaign, category)
    return [
      { id, title, category, categoryLabel: label, campaign: { id: campaignId, title: campaignTitle, year } },
    ]
  })
}
