import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { moveEntry } from '../../domain/entry'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { dropBlindCopies } from './drop-blind-copies'
import { leaveReview } from './leave-review'

/** 形式审查: the secretary accepts, returns or rejects entries, the last two with a reason that the school reads. */
export const screenEntries = action({
  name: 'screen-entries',
  method: 'post',
  input: z.strictObject({
    entries: z.array(z.string().min(1)).min(1).max(500),
    outcome: z.enum(['accept', 'return', 'reject']),
    reason: z.string().trim().max(300).optional(),
  }),
  run: async (call, { entries: ids, outcome, reason }) => {
    if (outcome !== 'accept' && !reason) {
      throw new Refusal('invalid', '请写明原因，学校要据此修改或了解结果。', 'reason')
    }
    const entries = await entriesFor(call, ids)
    const campaigns = await campaignsOf(call, entries)
    const moved = entries.map((entry) => {
      const campaign = campaigns.get(idOf(entry.campaign) ?? '')
      if (!campaign) throw gone()
      requirePhase(campaign, outcome === 'return' ? 'return' : 'screen', call.now)
      if (outcome === 'accept') requireForwarded(entry, campaign)
      return { id: entry.id, status: moveEntry(entry.status, outcome) }
    })
    for (const { id, status } of moved) {
      await call.req.payload.update({
        collection: 'entries',
        id,
        data: { status, returnReason: reason ?? null },
        depth: 0,
        req: call.req,
      })
    }
    const changed = moved.map(({ id }) => id)
    if (outcome === 'accept') await dropBlindCopies(call, changed)
    else await leaveReview(call, ...changed)
    return { screened: moved.length }
  },
})

/** A campaign with forwarding takes only what a district has forwarded, also where it was first ruled out. */
function requireForwarded({ forwardedAt, status, title }: Entry, { schedule }: Campaign): void {
  const passed = status === 'forwarded' || forwardedAt
  if (!schedule.forwardingClosesAt || passed) return
  throw new Refusal('conflict', `《${title}》还没有经县区推荐，不能通过审查；请等县区推荐后再审。`)
}

const gone = () => new Refusal('not-found', '找不到这件作品，可能已被删除，或不在您的权限之内。')

/** These entries as the caller may see them, each once. */
async function entriesFor({ req }: Call, ids: string[]): Promise<Entry[]> {
  const chosen = [...new Set(ids)]
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { id: { in: chosen } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (docs.length < chosen.length) throw gone()
  return docs
}

async function campaignsOf({ req }: Call, entries: Entry[]): Promise<ReadonlyMap<string, Campaign>> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: [...new Set(entries.flatMap(({ campaign }) => idOf(campaign) ?? []))] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map((campaign) => [campaign.id, campaign]))
}
