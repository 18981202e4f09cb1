import { Refusal } from '../../domain/refusal'
import type { PlacedText } from '../../domain/screening/entry-texts'
import type { BlindCopy, EntryFile } from '../../payload-types'
import type { Call } from '../action'
import { cleaned, type Slot, type Source, sourceOf } from './blind-source'
import { removedTexts, textsOfFile } from './file-texts'

export type BlindCopyFile = NonNullable<BlindCopy['files']>[number]

/** A file of a copy, what it says to judges, and what was taken away from it. */
export type MadeFile = { file: BlindCopyFile; texts: PlacedText[]; removed: PlacedText[] }

/** Cleans a file, keeps it under a name that says nothing, and reads it; one that cannot be cleaned is named as a problem. */
export async function makeBlindFile(call: Call, campaign: string, slot: Slot): Promise<MadeFile> {
  const unmade = (problem: string): MadeFile => ({ file: { ...slot, problem }, texts: [], removed: [] })
  const source = await sourceOf(call, slot.source)
  if (!source) return unmade('学校上传的这个文件已经不在，请退回学校重新上传。')
  const examined = await examine(call, slot, source)
  if (typeof examined === 'string') return unmade(examined)
  const { bytes, removed, texts, unread } = examined
  const file = await storeFile(call, campaign, source.file, bytes)
  return { file: { ...slot, file, problem: unread }, texts, removed }
}

/** A cleaned file with all that it says and said, or why it cannot be had, as a sentence: one bad file stops no campaign. */
async function examine({ req }: Call, { name }: Slot, source: Source) {
  try {
    const bytes = await cleaned(source)
    const { texts, unread } = await textsOfFile(name, source.file.mimeType, bytes)
    return { bytes, texts, unread, removed: await removedTexts(name, source) }
  } catch (error) {
    if (error instanceof Refusal) return error.message
    req.payload.logger.error(error)
    return '这个文件没有清理成功，请退回学校，用原软件另存后重新上传。'
  }
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
