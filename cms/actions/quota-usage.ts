import { idOf } from '../access/roles'
import type { EntryStatus } from '../domain/entry'
import { districtLines, type QuotaLine, type Quotas, schoolLines } from '../domain/quota'
import type { Campaign, Entry } from '../payload-types'
import type { Call } from './action'

/** Statuses that use up a place; so does what screening turned down, or it could come back beside its successor. */
const counted: EntryStatus[] = ['submitted', 'forwarded', 'returned', 'accepted', 'rejected']

/** Whether an entry uses up a place of its school. */
export const countsForSchool = ({ status }: Pick<Entry, 'status'>): boolean => counted.includes(status)

/** Whether it uses up a place of its district too: where there is forwarding, once it has been forwarded. */
export const countsForDistrict = (
  entry: Pick<Entry, 'status' | 'forwardedAt'>,
  { schedule }: Pick<Campaign, 'schedule'>,
): boolean => countsForSchool(entry) && (!schedule.forwardingClosesAt || Boolean(entry.forwardedAt))

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
 * The categories of what counts towards a district's bounds, one for every entry: what it has forwarded, and in
 * a campaign without forwarding what its schools have handed in.
 */
export async function districtUsage(
  { req }: Call,
  campaign: Campaign,
  district: string,
  except?: string,
): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign.id },
      'school.district': { equals: district },
      status: { in: counted },
      ...(campaign.schedule.forwardingClosesAt && { forwardedAt: { exists: true } }),
      ...(except && { id: { not_equals: except } }),
    },
    select: { category: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ category }) => category)
}

/** Which bounds of a district are asked for: those of all categories if not told, and, unless `inAll` is false, its own. */
type Asked = { categories?: readonly string[]; inAll?: boolean }

/** The bounds on a district of whose entries these categories are in use, one for each. */
export function districtQuota(
  campaign: Campaign,
  district: string,
  used: readonly string[],
  { categories, inAll = true }: Asked = {},
): QuotaLine[] {
  const quotas = quotasOf(campaign)
  const told = campaign.categories.filter(({ key }) => categories?.includes(key) ?? true)
  return districtLines(inAll ? quotas : { ...quotas, districts: [] }, district, {
    all: used.length,
    categories: told.map(({ key, label }) => ({
      key,
      label,
      entries: used.filter((category) => category === key).length,
    })),
  })
}
