import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry, Result } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'

/**
 * An awarded result with its entry and campaign, to be made into what the public reads.
 * @throws Refusal `not-found`, or `conflict` when there was no award.
 */
export async function awardedEntry(
  call: Call,
  id: string,
  into: string,
): Promise<{ result: Result; entry: Entry; campaign: Campaign }> {
  const { req } = call
  const result = await documentFor(call, 'results', id, '条评审结果')
  if (!result.awardName) {
    throw new Refusal('conflict', `只有获奖作品可以转为${into}，这件作品没有获奖。`)
  }
  // An editor reads no results' entry: the frozen link is followed on their behalf.
  const frozen = await req.payload.findByID({ collection: 'results', id, depth: 0, req })
  const entry = await req.payload.findByID({
    collection: 'entries',
    id: idOf(frozen.entry) ?? '',
    depth: 0,
    req,
  })
  const campaign = await documentFor(call, 'campaigns', idOf(result.campaign) ?? '', '个征集活动')
  return { result, entry, campaign }
}
