import { idOf } from '../../access/roles'
import { beijingTime } from '../../domain/beijing-time'
import { may, phaseAt, requirePhase } from '../../domain/campaign'
import { extensionOf } from '../../domain/extension'
import type { Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { type Dun, type Reminders, remindersFor, type SchoolOfEntry } from './reminders'

type Open = Pick<Entry, 'status'> & { school: SchoolOfEntry }

/** Every school with returned entries, or with drafts it may still hand in; throws Refusal `conflict` after screening. */
export async function schoolReminders(call: Call, campaign: Campaign): Promise<Reminders> {
  const { now, req } = call
  requirePhase(campaign, 'resubmit', now)
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, status: { in: ['draft', 'returned'] } },
    select: { school: true, status: true },
    populate: { schools: { name: true } },
    depth: 1,
    pagination: false,
    req,
  })
  const bySchool = Map.groupBy(docs as Open[], ({ school }) => school.id)
  const duns = [...bySchool.values()].flatMap((entries) => dunFor(campaign, entries, now) ?? [])
  return remindersFor(call, 'school', duns)
}

function dunFor(campaign: Campaign, entries: Open[], now: Date): Dun | undefined {
  const school = entries[0]?.school
  if (!school) return undefined
  const until = submitUntil(campaign, school.id, now)
  const returned = entries.filter(({ status }) => status === 'returned').length
  const drafts = until ? entries.length - returned : 0
  if (returned + drafts === 0) return undefined
  const review = beijingTime(Date.parse(campaign.schedule.reviewOpensAt))
  const said = [
    returned > 0 && `有 ${returned} 件作品被退回，请按退回原因修改后重新提交，最迟不晚于 ${review} 评审开始`,
    drafts > 0 && until && `还有 ${drafts} 件草稿没有提交，请于 ${beijingTime(Date.parse(until))} 前提交`,
  ].filter(Boolean)
  return {
    unit: school.id,
    name: school.name,
    subject: returned > 0 ? `有 ${returned} 件作品被退回，请修改后重新提交` : `还有 ${drafts} 件草稿没有提交`,
    body: `${school.name}：您好！《${campaign.title}》贵校${said.join('；')}。`,
  }
}

/** Until when a school may hand in drafts: the deadline, its own extension, or not any more. */
function submitUntil({ extensions, ...campaign }: Campaign, school: string, now: Date): string | null {
  if (may('submit', phaseAt(campaign, now))) return campaign.schedule.submissionClosesAt
  const given = (extensions ?? []).map((one) => ({ ...one, school: idOf(one.school) ?? '' }))
  const until = extensionOf(given, school)?.until
  return until && Date.parse(until) > now.getTime() ? until : null
}
