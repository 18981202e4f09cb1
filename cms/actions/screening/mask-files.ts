import { idOf } from '../../access/roles'
import { type BlindFind, fileOf } from '../../domain/screening/blind-finds'
import { maskWords } from '../../domain/screening/mask-leaks'
import { cleanDocx } from '../../office/clean-docx'
import { maskDocx } from '../../office/mask-docx'
import type { BlindCopy } from '../../payload-types'
import type { Call } from '../action'
import { bytesOf } from './blind-source'
import { storeFile } from './make-blind-copy'

type Files = NonNullable<BlindCopy['files']>

/** Makes the Word documents anew in which something is to be masked, from what was handed in; returns all files. */
export async function maskFiles(
  call: Call,
  copy: BlindCopy,
  files: Files,
  finds: BlindFind[],
): Promise<Files> {
  const before = (copy.finds ?? []) as BlindFind[]
  const changed = new Set(
    finds.flatMap((find, number) => (find.decision === before[number]?.decision ? [] : (fileOf(find) ?? []))),
  )
  const result: Files = []
  for (const file of files) {
    const due = changed.has(file.name) && idOf(file.file)
    result.push(due ? { ...file, file: await masked(call, copy, file, finds) } : file)
  }
  return result
}

async function masked(call: Call, copy: BlindCopy, file: Files[number], finds: BlindFind[]): Promise<string> {
  const { payload } = call.req
  const source = await payload.findByID({
    collection: 'entry-files',
    id: file.source,
    depth: 0,
    req: call.req,
  })
  const { bytes } = await cleanDocx(await bytesOf(call, source))
  const replacements = finds
    .filter((find) => find.decision === 'mask' && fileOf(find) === file.name)
    .map(({ found, kind }) => ({ found, replacement: maskWords[kind] }))
  const made = await storeFile(call, idOf(copy.campaign) ?? '', source, await maskDocx(bytes, replacements))
  await payload.delete({ collection: 'blind-files', id: idOf(file.file) ?? '', depth: 0, req: call.req })
  return made
}
