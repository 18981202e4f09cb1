import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/roles'
import { requirePhase } from '../domain/campaign'
import { Refusal } from '../domain/refusal'

/** An entry is begun while its campaign takes entries, stays in it, and its category is one of the campaign's. */
export const checkEntry: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const campaignId = idOf(data?.campaign) ?? idOf(originalDoc?.campaign)
  if (!data || !campaignId) return data
  const moved = data.campaign !== undefined && idOf(data.campaign) !== idOf(originalDoc?.campaign)
  if (operation === 'update' && moved) {
    throw new Refusal('invalid', '作品不能改投其他征集活动，请在那个活动里新建。', 'campaign')
  }
  const campaign = await req.payload.findByID({ collection: 'campaigns', id: campaignId, depth: 0, req })
  if (operation === 'create' && req.payloadAPI === 'REST') requirePhase(campaign, 'submit', new Date())
  if (data.category === undefined || data.category === null) return data
  if (!campaign.categories.some(({ key }) => key === data.category)) {
    const labels = campaign.categories.map(({ label }) => label).join('、')
    throw new Refusal('invalid', `类别不属于本次征集，请从“${labels}”中选择。`, 'category')
  }
  return data
}
