import { z } from 'zod'
import { idOf } from '../../access/roles'
import { phaseAt } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import type { TextNode } from '../../domain/rich-text-tree'
import { type BlindFind, needsDecision } from '../../domain/screening/blind-finds'
import { captionsOf } from '../../domain/screening/captions'
import { textsOf } from '../../domain/screening/entry-texts'
import { placeLabel } from '../../domain/screening/leak'
import type { BlindCopy } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'

/** A blind copy as the clerk works on it: every text with its finds in place, and the files with what is wrong with them. */
export const openBlindCopy = action({
  name: 'open-blind-copy',
  method: 'get',
  input: z.strictObject({ entry: z.string().min(1) }),
  run: async (call, input) => {
    const copy = await copyFor(call, input.entry)
    const campaign = await documentFor(call, 'campaigns', idOf(copy.campaign) ?? '', '个征集活动')
    const body = (copy.body as { root: TextNode } | null)?.root
    const finds = findsOf(copy)
    return {
      entry: input.entry,
      workCode: copy.workCode,
      status: copy.status,
      phase: phaseAt(campaign, call.now),
      texts: textsOf(copy.title, body, captionsOf(body)).map(({ place, text }) => ({
        label: placeLabel(place),
        heading: place.part === 'heading' || place.part === 'title',
        text,
        finds: finds.filter((find) => JSON.stringify(find.place) === JSON.stringify(place)),
      })),
      attachmentFinds: finds.filter(({ place }) => 'file' in place),
      files: (copy.files ?? []).map(({ name, place, problem, withheld }, index) => ({
        index,
        name,
        place,
        problem: problem ?? null,
        withheld: withheld ?? false,
      })),
    }
  },
})

export type BlindCopyDesk = Awaited<ReturnType<typeof openBlindCopy.run>>

/** The blind copy of an entry; throws Refusal `not-found` when it has not been made. */
export async function copyFor({ req }: Call, entry: string): Promise<BlindCopy> {
  const { docs } = await req.payload.find({
    collection: 'blind-copies',
    where: { entry: { equals: entry } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [copy] = docs
  if (!copy) throw new Refusal('not-found', '这件作品还没有盲评副本，请先制作。')
  return copy
}

/** The finds of a copy, each with its number, by which it is decided. */
function findsOf(copy: BlindCopy) {
  return ((copy.finds ?? []) as BlindFind[]).map((find, number) => ({
    ...find,
    number,
    where: placeLabel(find.place),
    needsDecision: needsDecision(find),
  }))
}
