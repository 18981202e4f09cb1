import { idOf } from '../../access/roles'
import type { TextNode } from '../../domain/rich-text-tree'
import { isReady, openFinds, removedFinds } from '../../domain/screening/blind-finds'
import { videoFinds, videoName, videoProblem } from '../../domain/screening/blind-video'
import { captionsOf } from '../../domain/screening/captions'
import { textsOf } from '../../domain/screening/entry-texts'
import type { Entry } from '../../payload-types'
import type { Call } from '../action'
import { slotsOf } from './blind-source'
import { dropBlindCopies } from './drop-blind-copies'
import { namesOf, openRegister, type Register } from './identity-names'
import { type BlindCopyFile, type MadeFile, makeBlindFile } from './make-blind-file'

/**
 * Makes the copies that judges read of these entries, which have work codes: authors left out, files cleaned and renamed,
 * videos by their addresses, and what still tells whose they are found and listed for the clerk. A copy that was there is
 * made anew; an entry that has left the contest meanwhile gets none. Returns how many were made.
 */
export async function makeBlindCopies(
  call: Call,
  entries: readonly Pick<Entry, 'id'>[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const register = await openRegister(call)
  let made = 0
  for (const [index, { id }] of entries.entries()) {
    await dropBlindCopies(call, [id])
    const entry = await acceptedEntry(call, id)
    if (entry) await makeBlindCopy(call, entry, register)
    if (await acceptedEntry(call, id)) made += 1
    else await dropBlindCopies(call, [id])
    progress(index + 1, entries.length)
  }
  return made
}

async function acceptedEntry({ req }: Call, id: string): Promise<Entry | null> {
  const entry = await req.payload.findByID({ collection: 'entries', id, depth: 0, disableErrors: true, req })
  return entry?.status === 'accepted' ? entry : null
}

async function makeBlindCopy(call: Call, entry: Entry, register: Register): Promise<void> {
  const campaign = idOf(entry.campaign) ?? ''
  const body = entry.body?.root as TextNode | undefined
  const made: MadeFile[] = []
  for (const slot of slotsOf(entry)) made.push(await makeBlindFile(call, campaign, slot))
  const names = namesOf(entry, register, await submitterOf(call, entry))
  const texts = [...textsOf(entry.title, body, captionsOf(body)), ...made.flatMap((file) => file.texts)]
  const finds = [
    ...openFinds(texts, names),
    ...videoFinds(entry.video?.address ?? '', names),
    ...removedFinds(
      made.flatMap((file) => file.removed),
      names,
    ),
  ]
  const files = [...videoOf(entry), ...made.map(({ file }) => file)]
  await call.req.payload.create({
    collection: 'blind-copies',
    data: {
      campaign,
      entry: entry.id,
      workCode: entry.workCode ?? '',
      title: entry.title,
      body: body ? { root: body } : null,
      files,
      finds,
      status: isReady(finds, files.map(stateOf)) ? 'ready' : 'open',
      madeAt: call.now.toISOString(),
    },
    depth: 0,
    req: call.req,
  })
}

/** The declared video of an entry, which waits until somebody has seen it. */
function videoOf({ video }: Entry): BlindCopyFile[] {
  const { address, megabytes, minutes } = video ?? {}
  if (!address?.trim()) return []
  return [{ place: 'video', name: videoName, source: address, minutes, megabytes, problem: videoProblem }]
}

/** A file of a copy as the domain looks at it. */
export const stateOf = ({ name, problem, withheld }: BlindCopyFile) => ({
  name,
  withheld: withheld ?? false,
  problem: problem ?? null,
})

async function submitterOf({ req }: Call, entry: Entry): Promise<string | null> {
  const id = idOf(entry.submittedBy)
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
    depth: 0,
    req,
  })
  return docs[0]?.name ?? null
}
