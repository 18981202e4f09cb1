import { z } from 'zod'
import { idOf } from '../../access/roles'
import type { Campaign, Message } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { districtReminders } from './district-reminders'
import { judgeReminders } from './judge-reminders'
import type { Reminder, Reminders } from './reminders'
import { schoolReminders } from './school-reminders'

type Audience = { role: 'judge' | 'school' | 'district'; due: typeof judgeReminders }

const audiences: Record<'judges' | 'schools' | 'districts', Audience> = {
  judges: { role: 'judge', due: judgeReminders },
  schools: { role: 'school', due: schoolReminders },
  districts: { role: 'district', due: districtReminders },
}

/**
 * 催办: puts a draft into the outbox for everyone of an audience who has something due. Whoever has a draft already gets
 * no second one: it is brought up to date, or cancelled when nothing is due any more. Nothing leaves.
 */
export const draftReminders = action({
  name: 'draft-reminders',
  method: 'post',
  input: z.strictObject({ campaign: z.string().min(1), to: z.enum(['judges', 'schools', 'districts']) }),
  run: async (call, { campaign: id, to }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { due, role } = audiences[to]
    const { reminders, unreached } = await due(call, campaign)
    const drafts = await draftsTo(call, campaign, role)
    const reached = new Set(drafts.map((draft) => idOf(draft.to)))
    const fresh = reminders.filter((reminder) => !reached.has(reminder.to))
    for (const reminder of fresh) await draft(call, campaign, reminder)
    const kept = await bringUpToDate(call, drafts, reminders)
    return { drafted: fresh.length, kept, cancelled: drafts.length - kept, unreached }
  },
})

export type DraftedReminders = Awaited<ReturnType<typeof draftReminders.run>>

async function draftsTo({ req }: Call, campaign: Campaign, role: Audience['role']): Promise<Message[]> {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: {
      campaign: { equals: campaign.id },
      kind: { equals: 'reminder' },
      status: { equals: 'draft' },
      'to.role': { equals: role },
    },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

async function draft({ req }: Call, campaign: Campaign, reminder: Reminder): Promise<void> {
  const data = {
    ...reminder,
    campaign: campaign.id,
    kind: 'reminder',
    status: 'draft',
    channel: 'in-app',
  } as const
  await req.payload.create({ collection: 'messages', data, depth: 0, req })
}

/** Returns how many of the drafts still have something to say. */
async function bringUpToDate(
  { req }: Call,
  drafts: Message[],
  reminders: Reminders['reminders'],
): Promise<number> {
  let kept = 0
  for (const { body, id, subject, to } of drafts) {
    const now = reminders.find((reminder) => reminder.to === idOf(to))
    if (now) kept += 1
    if (now && now.subject === subject && now.body === body) continue
    const data = now ? { subject: now.subject, body: now.body } : { status: 'cancelled' as const }
    await req.payload.update({ collection: 'messages', id, data, depth: 0, req })
  }
  return kept
}
