import { idOf } from '../../access/roles'
import type { BlindCopy, Campaign, Entry } from '../../payload-types'
import type { Call } from '../action'
import { categoryLabel, divisionLabel } from '../contest-records'
import { openRegister } from './identity-names'
import { checklistOf, submitterId } from './screened-entry'
import { similarWorks } from './similar-works'

/** Entries as the screening desk lists them, each with what the machine found on it; however many, in the same few queries. */
export async function screenedEntries(call: Call, campaign: Campaign, entries: Entry[]) {
  const register = await openRegister(call)
  const similarTo = await similarWorks(call, entries)
  const copies = await copiesOf(call, entries)
  const schools = await namesIn(call, 'schools', (entry) => idOf(entry.school), entries)
  const submitters = await namesIn(call, 'users', submitterId, entries)
  return entries.map((entry) => {
    const copy = copies.get(entry.id)
    const similar = similarTo.get(entry.id) ?? []
    const submitter = submitters.get(submitterId(entry) ?? '') ?? null
    return {
      id: entry.id,
      title: entry.title,
      school: schools.get(idOf(entry.school) ?? '') ?? '',
      category: categoryLabel(campaign, entry.category),
      division: divisionLabel(campaign, entry.division),
      status: entry.status,
      forwarded: Boolean(entry.forwardedAt),
      late: entry.late ?? false,
      submittedAt: entry.submittedAt ?? null,
      forwardRank: entry.forwardRank ?? null,
      returnReason: entry.returnReason ?? null,
      workCode: entry.workCode ?? null,
      copy: copy?.status ?? null,
      similar,
      checklist: checklistOf(campaign, entry, { register, copy, similar, submitter }),
    }
  })
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

async function namesIn(
  { req }: Call,
  collection: 'schools' | 'users',
  idIn: (entry: Entry) => string | undefined,
  entries: Entry[],
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(entries.flatMap((entry) => idIn(entry) ?? []))] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
