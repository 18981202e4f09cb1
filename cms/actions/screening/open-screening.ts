import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt } from '../../domain/campaign'
import { entryStatuses, entryStatusLabels } from '../../domain/entry'
import type { BlindCopy, Campaign, Entry, School } from '../../payload-types'
import { action, type Call } from '../action'
import { categoryLabel, divisionLabel } from '../contest-records'
import { documentFor } from '../documents'
import { openRegister } from './identity-names'
import { checklistOf, submitterId } from './screened-entry'
import { openSimilarity } from './similar-works'

const perPage = 20
const handedIn = entryStatuses.filter((status) => status !== 'draft')

/** 形式审查: entries by status, twenty at a time, each with what the machine found on it; and how many there are of each status. */
export const openScreening = action({
  name: 'open-screening',
  method: 'get',
  input: z.strictObject({
    campaign: z.string().min(1),
    status: z.enum(handedIn as [string, ...string[]]).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  run: async (call, { campaign: id, page, status }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { docs, totalPages } = await call.req.payload.find({
      collection: 'entries',
      where: { campaign: { equals: id }, status: status ? { equals: status } : { not_equals: 'draft' } },
      sort: 'submittedAt',
      depth: 1,
      populate: { schools: { name: true } },
      limit: perPage,
      page,
      overrideAccess: false,
      req: call.req,
    })
    return {
      campaign: { id, title: campaign.title, schedule: campaign.schedule },
      phase: phaseAt(campaign, call.now),
      forwarding: Boolean(campaign.schedule.forwardingClosesAt),
      counts: await countsOf(call, id),
      copies: await copyCounts(call, id),
      entries: await screened(call, campaign, docs),
      page,
      pages: totalPages,
    }
  },
})

export type Screening = Awaited<ReturnType<typeof openScreening.run>>

async function screened(call: Call, campaign: Campaign, entries: Entry[]) {
  const register = await openRegister(call)
  const similarity = await openSimilarity(call)
  const copies = await copiesOf(call, entries)
  const submitters = await submittersOf(call, entries)
  return Promise.all(
    entries.map(async (entry) => {
      const copy = copies.get(entry.id)
      const similar = await similarity.worksLike(entry)
      const submitter = submitters.get(submitterId(entry) ?? '') ?? null
      return {
        id: entry.id,
        title: entry.title,
        school: (entry.school as School).name,
        category: categoryLabel(campaign, entry.category),
        division: divisionLabel(campaign, entry.division),
        status: entry.status,
        statusLabel: entryStatusLabels[entry.status],
        late: entry.late ?? false,
        submittedAt: entry.submittedAt ?? null,
        forwardRank: entry.forwardRank ?? null,
        returnReason: entry.returnReason ?? null,
        workCode: entry.workCode ?? null,
        copy: copy?.status ?? null,
        similar,
        checklist: checklistOf(campaign, entry, { register, copy, similar, submitter }),
      }
    }),
  )
}

async function countsOf({ req }: Call, campaign: string): Promise<Record<string, number>> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { campaign: { equals: campaign }, status: { not_equals: 'draft' } },
    select: { status: true },
    depth: 0,
    pagination: false,
    req,
  })
  const groups = Map.groupBy(docs, ({ status }) => status)
  return Object.fromEntries(handedIn.map((status) => [status, groups.get(status)?.length ?? 0]))
}

/** How many blind copies there are, and how many wait for a decision. */
async function copyCounts({ req }: Call, campaign: string): Promise<{ made: number; open: number }> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { campaign: { equals: campaign } },
    select: { status: true },
    depth: 0,
    pagination: false,
    req,
  })
  return { made: docs.length, open: docs.filter(({ status }) => status === 'open').length }
}

async function copiesOf({ req }: Call, entries: Entry[]): Promise<ReadonlyMap<string, BlindCopy>> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { entry: { in: entries.map(({ id }) => id) } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((copy) => [idOf(copy.entry) ?? '', copy]))
}

async function submittersOf({ req }: Call, entries: Entry[]): Promise<ReadonlyMap<string, string>> {
  const ids = entries.flatMap((entry) => submitterId(entry) ?? [])
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
