import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'

/**
 * An entry in review with its campaign.
 * @throws Refusal `not-found`, or `conflict` when it was not accepted.
 */
export async function acceptedEntry(call: Call, id: string): Promise<{ entry: Entry; campaign: Campaign }> {
  const entry = await documentFor(call, 'entries', id, '件作品')
  if (entry.status !== 'accepted') throw new Refusal('conflict', '这件作品没有参加评审，请刷新页面后重试。')
  const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
  return { entry, campaign }
}
