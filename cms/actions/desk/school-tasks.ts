import { idOf } from '../../access/roles'
import { extensionOf } from '../../domain/extension'
import { roomIn } from '../../domain/quota'
import { returnedBy } from '../../domain/return-reason'
import { deadlineOf, extensionsOf, isOpenTo } from '../../domain/school-window'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { countsForSchool } from '../quota-usage'
import { awardTasks } from './award-tasks'
import { type Task, withExtensions } from './desk-task'
import { receiptTasks } from './receipt-tasks'

const list = '/admin/collections/entries'

/**
 * What was returned first and why, then drafts and places left where the school may hand in, then what waits for others
 * and receipts to be sealed; after that its awards.
 */
export async function schoolTasks(call: Call): Promise<Task[]> {
  const entries = Map.groupBy(await ownEntries(call), ({ campaign }) => idOf(campaign) ?? '')
  const tasks: Task[] = []
  for (const campaign of await withExtensions(call)) {
    const own = entries.get(campaign.id) ?? []
    tasks.push(
      ...returnedTasks(campaign, own),
      ...openTasks(call, campaign, own),
      ...waitingTasks(campaign, own),
      ...(await receiptTasks(call, campaign, own)),
    )
  }
  return [...tasks, ...(await awardTasks(call))]
}

type OwnEntry = Pick<Entry, 'id' | 'title' | 'campaign' | 'status' | 'returnReason' | 'receiptNo'>

async function ownEntries({ req }: Call): Promise<OwnEntry[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    select: { title: true, campaign: true, status: true, returnReason: true, receiptNo: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as OwnEntry[]
}

/** Straight to the entry when there is one, else to the list of them. */
const placeOf = (entries: OwnEntry[], status: string) =>
  entries.length === 1 ? `${list}/${entries[0]?.id}` : `${list}?where[status][equals]=${status}`

/** Each with the reason it came back for. */
const returnedTasks = ({ title }: Campaign, own: OwnEntry[]): Task[] =>
  own
    .filter(({ status }) => status === 'returned')
    .map((entry) => {
      const { by, reason } = returnedBy(entry.returnReason ?? '')
      return {
        text: `《${title}》的“${entry.title}”被${by}退回，请按原因修改后重新提交`,
        ...(reason && { note: reason }),
        href: `${list}/${entry.id}`,
        urgent: true,
      }
    })

function openTasks({ actor, now }: Call, campaign: Campaign, own: OwnEntry[]): Task[] {
  const school = actor.school ?? ''
  if (!isOpenTo(campaign, school, now)) return []
  const due = deadlineOf(campaign, school)
  const drafts = own.filter(({ status }) => status === 'draft')
  const used = own.filter(countsForSchool).length
  const left = roomIn({ used, max: campaign.quotas.perSchool })
  const how = extensionOf(extensionsOf(campaign), school) ? '已为贵校延期' : '正在征集'
  const room = left > 0 ? `还可以提交 ${left} 件` : '名额已用完'
  const tasks: Task[] = []
  if (drafts.length > 0 && left > 0) {
    const text = `《${campaign.title}》还有草稿没有提交`
    tasks.push({ text, count: drafts.length, due, href: placeOf(drafts, 'draft'), urgent: true })
  }
  const text = `《${campaign.title}》${how}：贵校已提交 ${used} 件，${room}`
  return [...tasks, { text, due, href: left > 0 ? `${list}/create?campaign=${campaign.id}` : list }]
}

function waitingTasks({ schedule, title }: Campaign, own: OwnEntry[]): Task[] {
  const waiting = own.filter(({ status }) => status === 'submitted').length
  if (!schedule.forwardingClosesAt || waiting === 0) return []
  return [{ text: `《${title}》等待县区推荐`, count: waiting, due: schedule.forwardingClosesAt, href: list }]
}
