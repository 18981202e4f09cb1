import { type CampaignClock, requirePhase } from '../../domain/campaign'
import type { EntryStatus } from '../../domain/entry'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import type { EntryWithSchool } from '../contest-records'
import { documentFor } from '../documents'

/** A campaign in which districts forward; throws Refusal `conflict` for one in which they do not. */
export async function forwardingCampaign(call: Call, id: string): Promise<Campaign> {
  const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
  if (!campaign.schedule.forwardingClosesAt) requireForwarding(campaign, call)
  return campaign
}

/** Throws Refusal `conflict` unless districts may forward now. */
export const requireForwarding = (campaign: CampaignClock, { now }: Call): void =>
  requirePhase(campaign, 'forward', now)

/** The district the caller speaks for. */
export function ownDistrictOf({ actor }: Call): string {
  if (actor.district) return actor.district
  throw new Refusal('forbidden', '您的账号还没有绑定县区，请联系系统管理员。', 'district')
}

/** What the schools of a district have handed in and not withdrawn, as the caller may see it, in the district's order. */
export async function districtEntries(
  { req }: Call,
  campaign: string,
  district: string,
): Promise<EntryWithSchool[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: {
      campaign: { equals: campaign },
      'school.district': { equals: district },
      status: { not_in: ['draft', 'withdrawn'] },
    },
    select: {
      title: true,
      category: true,
      division: true,
      authors: true,
      school: true,
      status: true,
      submittedAt: true,
      late: true,
      forwardedAt: true,
      forwardRank: true,
      receiptNo: true,
      tutors: true,
      returnReason: true,
    },
    populate: { schools: { name: true, shortName: true, district: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (docs as EntryWithSchool[]).toSorted(byPreference)
}

type Placed = Pick<Entry, 'id' | 'forwardRank' | 'submittedAt'>

/** What has no rank yet comes last, the earlier handed in first. */
function byPreference(one: Placed, other: Placed): number {
  const placeOf = ({ forwardRank }: Placed) => forwardRank ?? Infinity
  if (placeOf(one) !== placeOf(other)) return placeOf(one) - placeOf(other)
  return `${one.submittedAt} ${one.id}` < `${other.submittedAt} ${other.id}` ? -1 : 1
}

/** Whether a district still has a say on an entry: it waits to be forwarded, or is forwarded and not yet screened. */
export const isRanked = ({ status }: { status: EntryStatus }): boolean =>
  status === 'submitted' || status === 'forwarded'

/** The entries behind these ids; throws Refusal `not-found` when one is not among them. */
export function chosenAmong(entries: readonly EntryWithSchool[], ids: readonly string[]): EntryWithSchool[] {
  return [...new Set(ids)].map((id) => {
    const entry = entries.find((candidate) => candidate.id === id)
    if (entry) return entry
    throw new Refusal('not-found', '所选作品中有的已撤回或不属于本县区，请刷新页面后重新选择。', 'entries')
  })
}
