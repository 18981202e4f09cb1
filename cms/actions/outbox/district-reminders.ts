import { idOf } from '../../access/roles'
import { beijingTime } from '../../domain/beijing-time'
import { requirePhase } from '../../domain/campaign'
import type { Campaign, District, Entry } from '../../payload-types'
import type { Call } from '../action'
import { type Dun, type Reminders, remindersFor, type SchoolOfEntry } from './reminders'

type HandedIn = Pick<Entry, 'status' | 'forwardedAt'> & { school: SchoolOfEntry }

/**
 * Every district with entries it has not forwarded, or below its least number of entries; throws Refusal `conflict`
 * when the time for both is past.
 */
export async function districtReminders(call: Call, campaign: Campaign): Promise<Reminders> {
  const { forwardingClosesAt } = campaign.schedule
  requirePhase(campaign, forwardingClosesAt ? 'forward' : 'submit', call.now)
  const { payload } = call.req
  const { docs: entries } = await payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, status: { not_in: ['draft', 'withdrawn'] } },
    select: { school: true, status: true, forwardedAt: true },
    populate: { schools: { name: true, district: true } },
    depth: 1,
    pagination: false,
    req: call.req,
  })
  const { docs: districts } = await payload.find({
    collection: 'districts',
    sort: 'order',
    depth: 0,
    pagination: false,
    req: call.req,
  })
  const own = Map.groupBy(entries as HandedIn[], ({ school }) => idOf(school.district))
  const duns = districts.flatMap((district) => dunFor(campaign, district, own.get(district.id) ?? []) ?? [])
  return remindersFor(call, 'district', duns)
}

function dunFor(campaign: Campaign, { id, name }: District, entries: HandedIn[]): Dun | undefined {
  const { forwardingClosesAt, submissionClosesAt } = campaign.schedule
  const counted = forwardingClosesAt ? entries.filter(({ forwardedAt }) => forwardedAt) : entries
  const waiting = forwardingClosesAt ? entries.filter(({ status }) => status === 'submitted').length : 0
  const least = campaign.quotas.districts?.find(({ district }) => idOf(district) === id)?.min ?? 0
  const missing = Math.max(0, least - counted.length)
  if (waiting + missing === 0) return undefined
  const said = [
    waiting > 0 && `有 ${waiting} 件学校提交的作品等待推荐`,
    missing > 0 &&
      `名额下限 ${least} 件，已${forwardingClosesAt ? '推荐' : '提交'} ${counted.length} 件，还差 ${missing} 件`,
  ].filter(Boolean)
  const until = beijingTime(Date.parse(forwardingClosesAt ?? submissionClosesAt))
  return {
    unit: id,
    name,
    subject: waiting > 0 ? `有 ${waiting} 件作品等待推荐` : `报送名额还差 ${missing} 件`,
    body: `${name}：您好！《${campaign.title}》贵县区${said.join('；')}。请于 ${until} 前完成${forwardingClosesAt ? '推荐' : '报送'}。`,
  }
}
