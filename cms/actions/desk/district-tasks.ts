import { idOf } from '../../access/roles'
import { may, phaseLabels } from '../../domain/campaign'
import { type QuotaLine, roomIn, shortOf } from '../../domain/quota'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'
import { countsForDistrict, districtQuota } from '../quota-usage'
import { campaignsFor, type RunningCampaign, type Task } from './desk-task'

/** For each campaign what waits to be forwarded, how many more may be, and how many still have to be. */
export async function districtTasks(call: Call): Promise<Task[]> {
  const entries = Map.groupBy(await ownEntries(call), ({ campaign }) => idOf(campaign) ?? '')
  return (await campaignsFor(call)).flatMap((running) => {
    const own = entries.get(running.campaign.id) ?? []
    const used = own.filter((entry) => countsForDistrict(entry, running.campaign))
    const categories = used.map(({ category }) => category)
    const bounds = districtQuota(running.campaign, call.actor.district ?? '', categories)
    return running.campaign.schedule.forwardingClosesAt
      ? forwardingTasks(running, own, used.length, bounds)
      : straightTasks(running, used.length, bounds)
  })
}

type OwnEntry = Pick<Entry, 'campaign' | 'status' | 'category' | 'forwardedAt'>

async function ownEntries({ req }: Call): Promise<OwnEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    select: { campaign: true, status: true, category: true, forwardedAt: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as OwnEntry[]
}

function forwardingTasks(
  { campaign, phase }: RunningCampaign,
  own: OwnEntry[],
  used: number,
  bounds: QuotaLine[],
): Task[] {
  const href = `/admin/forwarding/${campaign.id}`
  const name = `《${campaign.title}》`
  if (!may('forward', phase))
    return [{ text: `${name}${phaseLabels[phase]}，本县区已推荐`, count: used, href }]
  const due = campaign.schedule.forwardingClosesAt ?? undefined
  const waiting = own.filter(({ status }) => status === 'submitted').length
  const tasks: Task[] = [
    {
      text: `${name}等待推荐的作品；已推荐 ${used} 件${roomLeft(bounds)}`,
      count: waiting,
      due,
      href,
      urgent: phase === 'forwarding' && waiting > 0,
    },
  ]
  return [...tasks, ...leastTasks(name, bounds, href, due, phase === 'forwarding')]
}

function straightTasks({ campaign, phase }: RunningCampaign, used: number, bounds: QuotaLine[]): Task[] {
  const href = '/admin/collections/entries'
  const name = `《${campaign.title}》`
  const open = phase === 'submission'
  const due = open ? campaign.schedule.submissionClosesAt : undefined
  const text = `${name}${phaseLabels[phase]}，本县区学校已提交${open ? roomLeft(bounds) : ''}`
  return [{ text, count: used, due, href }, ...(open ? leastTasks(name, bounds, href, due, false) : [])]
}

/** How many more fit in all, where the district is bounded. */
function roomLeft(bounds: QuotaLine[]): string {
  const whole = bounds.find(({ label }) => label === '本县区')
  if (!whole) return ''
  return roomIn(whole) > 0 ? `，还可以报 ${roomIn(whole)} 件` : '，名额已用完'
}

const leastTasks = (
  name: string,
  bounds: QuotaLine[],
  href: string,
  due: string | undefined,
  urgent: boolean,
): Task[] =>
  shortOf(bounds).map(({ min, missing }) => ({
    text: `${name}本县区至少报 ${min} 件，还差 ${missing} 件`,
    due,
    href,
    urgent,
  }))
