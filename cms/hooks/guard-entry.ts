import type { CollectionBeforeOperationHook } from 'payload'
import { idOf } from '../access/roles'
import { requirePhase } from '../domain/campaign'
import { entryStatusLabels, isFrozen } from '../domain/entry'
import { Refusal } from '../domain/refusal'

/** Says why an entry can no longer be edited: it is frozen by submission, or its campaign is over. */
export const guardEntry: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || req.payloadAPI !== 'REST' || args.overrideAccess) return args
  if (!('id' in args)) throw new Refusal('forbidden', '作品不能成批修改，请逐件打开修改。')
  const [entry] = (
    await req.payload.find({
      collection: 'entries',
      where: { id: { equals: args.id } },
      depth: 0,
      limit: 1,
      overrideAccess: false,
      req,
    })
  ).docs
  if (!entry) return args
  const id = idOf(entry.campaign) ?? ''
  const campaign = await req.payload.findByID({ collection: 'campaigns', id, depth: 0, req })
  if (isFrozen(entry.status)) {
    const byDistrict = entry.status === 'submitted' && campaign.schedule.forwardingClosesAt
    throw new Refusal(
      'conflict',
      `作品${entryStatusLabels[entry.status]}，内容已锁定；如需修改，请联系${byDistrict ? '县区' : '评审秘书'}退回。`,
      'status',
    )
  }
  requirePhase(campaign, 'draft', new Date())
  return args
}
