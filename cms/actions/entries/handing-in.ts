import { idOf } from '../../access/roles'
import { phaseAt, requirePhase } from '../../domain/campaign'
import { type EntryStatus, moveEntry } from '../../domain/entry'
import type { QuotaLine } from '../../domain/quota'
import { requireSchoolWindow } from '../../domain/school-window'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { authorsOf, districtQuota, districtUsage, schoolQuota } from '../quota-usage'

const forwards = ({ schedule }: Campaign) => Boolean(schedule.forwardingClosesAt)

/** Returned by its district, or by the office before it was forwarded. */
const isWaitingForDistrict = (entry: Entry, campaign: Campaign) =>
  forwards(campaign) && entry.status === 'returned' && !entry.forwardedAt

/**
 * The status an entry comes to when it is handed in now; throws Refusal `conflict` when its time is over. What is handed
 * in by extension after the districts have forwarded goes straight to the office.
 */
export function statusOnHandIn(entry: Entry, campaign: Campaign, now: Date): EntryStatus {
  const phase = phaseAt(campaign, now)
  const tooLateForDistrict = forwards(campaign) && phase === 'screening'
  if (entry.status === 'returned' && !(isWaitingForDistrict(entry, campaign) && tooLateForDistrict))
    requirePhase(campaign, 'resubmit', now)
  else requireSchoolWindow(campaign, idOf(entry.school) ?? '', now)
  if (entry.status === 'returned' && entry.forwardedAt) return moveEntry(entry.status, 'resubmit-forwarded')
  const submitted = moveEntry(entry.status, 'submit')
  return tooLateForDistrict ? moveEntry(submitted, 'forward') : submitted
}

/**
 * The bounds that an entry has to find room in when it is handed in: those of the school and of its authors, and those of
 * the district unless the district is still to choose. What was handed in before keeps its place, but not in
 * a category, nor with authors, that it did not have then.
 */
export async function boundsOnHandIn(
  call: Call,
  entry: Entry,
  campaign: Campaign,
  status: EntryStatus,
): Promise<QuotaLine[]> {
  const school = idOf(entry.school) ?? ''
  const again = entry.status === 'returned'
  const [ofSchool, ...ofAuthors] = await schoolQuota(call, campaign, school, {
    authors: authorsOf(entry),
    except: entry.id,
  })
  const own = again || !ofSchool ? ofAuthors : [ofSchool, ...ofAuthors]
  if (forwards(campaign) && status !== 'forwarded') return own
  const inAll = !again || isWaitingForDistrict(entry, campaign)
  const district = await districtOfSchool(call, school)
  const used = await districtUsage(call, campaign, district, entry.id)
  return [...own, ...districtQuota(campaign, district, used, { categories: [entry.category], inAll })]
}

/** The district a school lies in. */
export async function districtOfSchool({ req }: Call, school: string): Promise<string> {
  const { district } = await req.payload.findByID({
    collection: 'schools',
    id: school,
    select: { district: true },
    depth: 0,
    req,
  })
  return idOf(district) ?? ''
}
