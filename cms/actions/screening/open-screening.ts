import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt } from '../../domain/campaign'
import { type EntryStatus, entryStatuses } from '../../domain/entry'
import type { Campaign, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { screenedEntries } from './screening-page'

const perPage = 20

/** What may have become of an entry that was handed in. */
const handedIn = entryStatuses.filter((status) => status !== 'draft')

/**
 * 形式审查: entries by status, twenty at a time, each with what the machine found on it; and how many there are of each
 * status. With `list=none` the numbers alone.
 */
export const openScreening = action({
  name: 'open-screening',
  method: 'get',
  input: z.strictObject({
    campaign: z.string().min(1),
    status: z.enum(handedIn as [EntryStatus, ...EntryStatus[]]).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    list: z.enum(['entries', 'none']).default('entries'),
  }),
  run: async (call, { campaign: id, list, page, status }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { announcedAt, decidedAt, schedule, title } = campaign
    const found = list === 'none' ? none : await entriesOn(call, campaign, status, page)
    return {
      campaign: { id, title, schedule, announcedAt: announcedAt ?? null, decidedAt: decidedAt ?? null },
      phase: phaseAt(campaign, call.now),
      counts: await countsOf(call, id),
      copies: await copyCounts(call, id),
      task: await unfinishedTask(call, id),
      entries: await screenedEntries(call, campaign, found.docs),
      page,
      pages: found.totalPages,
    }
  },
})

export type Screening = Awaited<ReturnType<typeof openScreening.run>>

const none = { docs: [] as Entry[], totalPages: 0 }

function entriesOn({ req }: Call, { id }: Campaign, status: EntryStatus | undefined, page: number) {
  return req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: id }, status: status ? { equals: status } : { not_equals: 'draft' } },
    sort: ['submittedAt', 'id'],
    depth: 0,
    limit: perPage,
    page,
    overrideAccess: false,
    req,
  })
}

async function countsOf({ req }: Call, campaign: string): Promise<Record<EntryStatus, number>> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, status: { not_equals: 'draft' } },
    select: { status: true },
    depth: 0,
    pagination: false,
    req,
  })
  const groups = Map.groupBy(docs, ({ status }) => status)
  const counts = entryStatuses.map((status) => [status, groups.get(status)?.length ?? 0])
  return Object.fromEntries(counts) as Record<EntryStatus, number>
}

/** How many blind copies there are, how many wait for a decision, and the entry of the first that does. */
async function copyCounts({ req }: Call, campaign: string) {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { campaign: { equals: campaign } },
    select: { status: true, entry: true },
    depth: 0,
    sort: 'workCode',
    pagination: false,
    req,
  })
  const open = docs.filter(({ status }) => status === 'open')
  return { made: docs.length, open: open.length, next: idOf(open[0]?.entry) ?? null }
}

/** The task that is making blind copies now, by id. */
async function unfinishedTask({ req }: Call, campaign: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: {
      campaign: { equals: campaign },
      kind: { equals: 'blind-copies' },
      status: { in: ['queued', 'running'] },
    },
    select: {},
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0]?.id ?? null
}
