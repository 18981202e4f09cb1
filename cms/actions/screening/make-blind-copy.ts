import { idOf } from '../../access/roles'
import type { TextNode } from '../../domain/rich-text-tree'
import { type BlindFind, isReady } from '../../domain/screening/blind-finds'
import { captionsOf } from '../../domain/screening/captions'
import { type PlacedText, textsOf } from '../../domain/screening/entry-texts'
import { findLeaks } from '../../domain/screening/identity-leaks'
import type { BlindCopy, Entry, EntryFile } from '../../payload-types'
import type { Call } from '../action'
import { bytesOf, cleaned, type Slot, slotsOf } from './blind-source'
import { dropBlindCopy } from './drop-blind-copy'
import { fileTexts } from './file-texts'
import { namesOf, openRegister, type Register } from './identity-names'

type Files = NonNullable<BlindCopy['files']>
type Made = { file: Files[number]; texts: PlacedText[] }

/**
 * Makes the copies that judges read of these entries, which have work codes: authors left out, files cleaned and renamed,
 * and what still tells whose they are found and listed for the clerk. A copy that was there is made anew.
 */
export async function makeBlindCopies(
  call: Call,
  entries: readonly Entry[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const register = await openRegister(call)
  for (const [index, entry] of entries.entries()) {
    await dropBlindCopy(call, entry.id)
    await makeBlindCopy(call, entry, register)
    progress(index + 1, entries.length)
  }
}

async function makeBlindCopy(call: Call, entry: Entry, register: Register): Promise<void> {
  const campaign = idOf(entry.campaign) ?? ''
  const body = entry.body?.root as TextNode | undefined
  const made: Made[] = []
  for (const slot of slotsOf(entry)) made.push(await makeFile(call, campaign, slot))
  const texts = [...textsOf(entry.title, body, captionsOf(body)), ...made.flatMap((file) => file.texts)]
  const leaks = findLeaks(texts, namesOf(entry, register, await submitterOf(call, entry)))
  const finds = leaks.map((leak): BlindFind => ({ ...leak, decision: 'open' }))
  const files = made.map(({ file }) => file)
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

/** A file of a copy as the domain looks at it. */
export const stateOf = ({ name, problem, withheld }: Files[number]) => ({
  name,
  withheld: withheld ?? false,
  problem: problem ?? null,
})

async function makeFile(call: Call, campaign: string, slot: Slot): Promise<Made> {
  const { payload } = call.req
  const source: EntryFile = await payload.findByID({
    collection: 'entry-files',
    id: slot.source,
    depth: 0,
    req: call.req,
  })
  const outcome = await cleaned(source, await bytesOf(call, source))
  if ('problem' in outcome) return { file: { ...slot, problem: outcome.problem }, texts: [] }
  const file = await storeFile(call, campaign, source, outcome.bytes)
  const texts = await fileTexts(slot.name, source.mimeType, outcome.bytes)
  const silent = slot.place === 'attachment' && texts.every(({ text }) => !text.trim())
  const problem = silent ? '读不出文字（可能是扫描件），请人工查看有没有身份信息。' : null
  return { file: { ...slot, file, problem }, texts }
}

const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}

/** Keeps a cleaned file under a name that says nothing; returns its id. */
export async function storeFile(
  { req }: Call,
  campaign: string,
  { mimeType }: Pick<EntryFile, 'mimeType'>,
  bytes: Uint8Array,
): Promise<string> {
  const name = `${crypto.randomUUID()}.${extensions[mimeType ?? ''] ?? 'docx'}`
  const { id } = await req.payload.create({
    collection: 'blind-files',
    data: { campaign },
    file: { data: Buffer.from(bytes), mimetype: mimeType ?? '', name, size: bytes.length },
    depth: 0,
    req,
  })
  return id
}

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
