import { randomFrom, shuffled } from '../../domain/seeded-order'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'

/** A work code says nothing about school or time of arrival: accepted entries that have none get theirs by lot. */
export async function giveWorkCodes(
  call: Call,
  campaign: Pick<Campaign, 'id'>,
  entries: readonly { id: string; workCode?: string | null }[],
): Promise<void> {
  const without = entries.filter(({ workCode }) => !workCode)
  if (without.length === 0) return
  const taken = await highestCode(call, campaign.id)
  for (const [index, entry] of shuffled(without, randomFrom(campaign.id)).entries()) {
    await call.req.payload.update({
      collection: 'entries',
      id: entry.id,
      data: { workCode: `C-${String(taken + index + 1).padStart(3, '0')}` },
      depth: 0,
      req: call.req,
    })
  }
}

/** The highest number ever given in a campaign, also to entries that have left it. */
async function highestCode({ req }: Call, campaign: string): Promise<number> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, workCode: { exists: true } },
    select: { workCode: true },
    depth: 0,
    pagination: false,
    req,
  })
  return Math.max(0, ...docs.map(({ workCode }) => Number(workCode?.replace(/\D/g, '') ?? 0)))
}
