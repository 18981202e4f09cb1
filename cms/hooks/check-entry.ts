import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../access/roles'
import { requireRecorded } from '../domain/consent'
import { Refusal } from '../domain/refusal'
import { requireSchoolWindow } from '../domain/school-window'

/** An entry is begun while its school may hand in, stays in its campaign, and is filed under what the campaign has. */
export const checkEntry: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const campaignId = idOf(data?.campaign) ?? idOf(originalDoc?.campaign)
  if (!data || !campaignId) return data
  const moved = data.campaign !== undefined && idOf(data.campaign) !== idOf(originalDoc?.campaign)
  if (operation === 'update' && moved) {
    throw new Refusal('invalid', '作品不能改投其他征集活动，请在那个活动里新建。', 'campaign')
  }
  const campaign = await req.payload.findByID({ collection: 'campaigns', id: campaignId, depth: 0, req })
  if (operation === 'create' && req.payloadAPI === 'REST') {
    requireSchoolWindow(campaign, idOf(data.school) ?? '', new Date())
  }
  requireRecorded({ ...originalDoc?.consent, ...data.consent })
  requireListed(data.category, campaign.categories, 'category', '类别')
  requireListed(data.division, campaign.divisions ?? [], 'division', '组别')
  return data
}

type Listed = { key: string; label: string }[]

/** A key that was given is one of the list. */
function requireListed(key: unknown, listed: Listed, field: string, what: string): void {
  if (key === undefined || key === null || listed.some((one) => one.key === key)) return
  const labels = listed.map(({ label }) => label).join('、')
  throw new Refusal(
    'invalid',
    listed.length > 0
      ? `${what}不属于本次征集，请从“${labels}”中选择。`
      : `本次征集不分${what}，请不要填写${what}。`,
    field,
  )
}
