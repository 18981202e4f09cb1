import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { type BlindFind, canMask, fileOf, isRemoved, needsDecision } from '../../domain/screening/blind-finds'
import { placeLabel } from '../../domain/screening/leak'
import { type NumberedFind, segmentsOf } from '../../domain/screening/marked-finds'
import type { BlindCopy, Entry } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { markedWork } from './marked-work'

/** A blind copy as the clerk works on it: what judges will read, every find in its place, and what is wrong with the files. */
export const openBlindCopy = action({
  name: 'open-blind-copy',
  method: 'get',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const entry = await documentFor(call, 'entries', input.entry, '件作品')
    const campaign = await documentFor(call, 'campaigns', idOf(entry.campaign) ?? '', '个征集活动')
    const copy = await copyFor(call, entry)
    const finds = ((copy.finds ?? []) as BlindFind[]).map(
      (find, number): NumberedFind => ({ ...find, number }),
    )
    const { announcedAt, decidedAt, id, schedule, title } = campaign
    return {
      id: copy.id,
      entry: { id: entry.id, title: entry.title, school: await schoolOf(call, entry) },
      campaign: { id, title, schedule, announcedAt: announcedAt ?? null, decidedAt: decidedAt ?? null },
      phase: phaseAt(campaign, call.now),
      workCode: copy.workCode,
      status: copy.status,
      title: segmentsOf(
        copy.title,
        finds.filter(({ place }) => place.part === 'title'),
      ),
      ...markedWork(copy, finds),
      finds: finds.map((find) => ({
        ...find,
        where: placeLabel(find.place),
        file: fileOf(find),
        needsDecision: needsDecision(find),
        canMask: canMask(find),
        removed: isRemoved(find),
      })),
      waiting: await waitingBeside(call, copy),
    }
  },
})

export type BlindCopyDesk = Awaited<ReturnType<typeof openBlindCopy.run>>

/** The copy of an entry, its files populated; throws Refusal `not-found` when it has not been made. */
async function copyFor({ req }: Call, { id }: Entry): Promise<BlindCopy> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { entry: { equals: id } },
    depth: 1,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [copy] = docs
  if (!copy) throw new Refusal('not-found', '这件作品还没有盲评副本，请先制作。')
  return copy
}

async function schoolOf({ req }: Call, { school }: Entry): Promise<string> {
  const { name } = await req.payload.findByID({
    collection: 'schools',
    id: idOf(school) ?? '',
    select: { name: true },
    depth: 0,
    req,
  })
  return name
}

/** The entries of the other copies of the campaign that wait for a decision, in the order of their codes from this one on. */
async function waitingBeside({ req }: Call, copy: BlindCopy): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: {
      campaign: { equals: idOf(copy.campaign) },
      status: { equals: 'open' },
      id: { not_equals: copy.id },
    },
    select: { entry: true, workCode: true },
    depth: 0,
    sort: 'workCode',
    pagination: false,
    req,
  })
  const after = docs.filter(({ workCode }) => workCode > copy.workCode)
  const before = docs.filter(({ workCode }) => workCode <= copy.workCode)
  return [...after, ...before].flatMap(({ entry }) => idOf(entry) ?? [])
}
