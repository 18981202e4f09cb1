import type { CollectionSlug, Where } from 'payload'
import { type Phase, phaseAt } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'

/** One thing to do or to know: a sentence, why, how many, by when, and where to go. */
export type Task = {
  text: string
  note?: string
  count?: number
  due?: string
  href?: string
  urgent?: boolean
}

/** How many documents of a collection the caller may read that match. */
export async function count({ req }: Call, collection: CollectionSlug, where: Where = {}): Promise<number> {
  return (await req.payload.count({ collection, where, overrideAccess: false, req })).totalDocs
}

export type RunningCampaign = { campaign: Campaign; phase: Phase }

/** The campaigns the caller may read whose result is not announced yet, the next deadline first. */
export async function campaignsFor({ now, req }: Call): Promise<RunningCampaign[]> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { announcedAt: { exists: false } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    sort: 'schedule.submissionClosesAt',
    req,
  })
  return docs.map((campaign) => ({ campaign, phase: phaseAt(campaign, now) }))
}

/** The same for a school, with the extensions of all schools, of which it may see its own. */
export async function withExtensions({ req }: Call): Promise<Campaign[]> {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { announcedAt: { exists: false }, status: { equals: 'published' } },
    depth: 0,
    pagination: false,
    sort: 'schedule.submissionClosesAt',
    req,
  })
  return docs
}
