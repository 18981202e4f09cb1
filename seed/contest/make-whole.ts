import type { CollectionSlug, Payload } from 'payload'
import type { Campaign } from '../../cms/payload-types'
import type { Seeding } from '../context'

/**
 * The contest at this address, made by `make` unless it is there. What a start that was cut off has left of it is cleared
 * away first, for its steps cannot be taken twice.
 */
export async function makeWhole(
  { payload }: Pick<Seeding, 'payload'>,
  slug: string,
  make: () => Promise<void>,
): Promise<{ campaign: Campaign; made: boolean }> {
  const begun = `contest-begun:${slug}`
  const kept = await campaignAt(payload, slug)
  if (kept && !(await payload.kv.has(begun))) return { campaign: kept, made: false }
  if (kept) await clear(payload, kept)
  await payload.kv.set(begun, true)
  await make()
  await payload.kv.delete(begun)
  const campaign = await campaignAt(payload, slug)
  if (!campaign) throw new Error(`no contest was made at ${slug}`)
  return { campaign, made: true }
}

async function campaignAt(payload: Payload, slug: string): Promise<Campaign | undefined> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { slug: { equals: slug } },
    depth: 0,
  })
  return docs[0]
}

/** Records of a contest, each after those that point to it. */
const ofContest: CollectionSlug[] = [
  'certificates',
  'objections',
  'organizer-awards',
  'results',
  'award-changes',
  'sheet-ledger',
  'score-sheets',
  'assignment-proposals',
  'conflicts',
  'messages',
  'tasks',
  'blind-copies',
  'blind-files',
  'office-files',
  'case-studies',
  'works',
  'entries',
]

/** Straight in the database: for everyone else what was handed in and judged cannot be deleted. */
async function clear({ db }: Payload, { id }: Campaign): Promise<void> {
  for (const collection of ofContest) await db.deleteMany({ collection, where: { campaign: { equals: id } } })
  await db.deleteVersions({ collection: 'campaigns', where: { parent: { equals: id } } })
  await db.deleteMany({ collection: 'campaigns', where: { id: { equals: id } } })
}
