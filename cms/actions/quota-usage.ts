import { idOf } from '../access/roles'
import type { EntryStatus } from '../domain/entry'
import { districtLines, type QuotaLine, type Quotas, schoolLines } from '../domain/quota'
import type { Campaign, Entry } from '../payload-types'
import type { Call } from './action'

/** Statuses that use up a place; so does what screening turned down, or it could come back beside its successor. */
const counted: EntryStatus[] = ['submitted', 'forwarded', 'returned', 'accepted', 'rejected']

/** The quotas of a campaign, districts by id. */
const quotasOf = ({ quotas }: Campaign): Quotas => ({
  ...quotas,
  districts: quotas.districts?.map((row) => ({ ...row, district: idOf(row.district) ?? '' })),
})

/**
 * The bounds on a school, and on these authors by name within it: two schools' authors of one name are two people.
 * `except` is the entry that is about to be handed in and is not counted.
 */
export async function schoolQuota(
  { req }: Call,
  campaign: Campaign,
  school: string,
  { authors, except }: { authors: readonly string[]; except?: string },
): Promise<QuotaLine[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign.id },
      school: { equals: school },
      status: { in: counted },
      ...(except && { id: { not_equals: except } }),
    },
    select: { authors: true },
    depth: 0,
    pagination: false,
    req,
  })
  const entriesBy = (author: string) => docs.filter((entry) => authorsOf(entry).includes(author)).length
  return schoolLines(quotasOf(campaign), {
    school: docs.length,
    authors: authors.map((name) => ({ name, entries: entriesBy(name) })),
  })
}

/** The names of an entry's authors, each once. */
export const authorsOf = ({ authors }: Pick<Entry, 'authors'>): string[] => [
  ...new Set((authors ?? []).map(({ name }) => name.trim()).filter((name) => name !== '')),
]

/**
 * The bounds on a district, in all and for these categories (all of them if not told): what counts is what it has
 * forwarded, and in a campaign without forwarding what its schools have handed in.
 */
export async function districtQuota(
  { req }: Call,
  campaign: Campaign,
  district: string,
  { categories, except }: { categories?: readonly string[]; except?: string } = {},
): Promise<QuotaLine[]> {
  const forwards = Boolean(campaign.schedule.forwardingClosesAt)
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign.id },
      'school.district': { equals: district },
      status: { in: counted },
      ...(forwards && { forwardedAt: { exists: true } }),
      ...(except && { id: { not_equals: except } }),
    },
    select: { category: true },
    depth: 0,
    pagination: false,
    req,
  })
  const told = campaign.categories.filter(({ key }) => categories?.includes(key) ?? true)
  return districtLines(quotasOf(campaign), district, {
    all: docs.length,
    categories: told.map(({ key, label }) => ({
      key,
      label,
      entries: docs.filter(({ category }) => category === key).length,
    })),
  })
}
