import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import { type BlindFind, canMask, fileOf } from '../../domain/screening/blind-finds'
import { maskWords } from '../../domain/screening/mask-leaks'
import { maskDocx } from '../../office/mask-docx'
import type { BlindCopy } from '../../payload-types'
import type { Call } from '../action'
import { cleaned, sourceOf } from './blind-source'
import { dropFiles } from './drop-blind-copies'
import { type BlindCopyFile, storeFile } from './make-blind-file'

/**
 * Makes those Word documents anew, from what was handed in, in which other finds are to be masked than before; returns all
 * files of the copy.
 */
export async function maskFiles(
  call: Call,
  copy: BlindCopy,
  files: BlindCopyFile[],
  finds: BlindFind[],
): Promise<BlindCopyFile[]> {
  const before = (copy.finds ?? []) as BlindFind[]
  const changed = new Set(
    finds.flatMap((find, number) =>
      isMasked(find) === isMasked(before[number]) ? [] : (fileOf(find) ?? []),
    ),
  )
  const result: BlindCopyFile[] = []
  for (const file of files) {
    const due = changed.has(file.name) && idOf(file.file)
    result.push(due ? { ...file, file: await masked(call, copy, file, finds) } : file)
  }
  return result
}

const isMasked = (find: BlindFind | undefined) => find?.decision === 'mask'

async function masked(call: Call, copy: BlindCopy, file: BlindCopyFile, finds: BlindFind[]): Promise<string> {
  const source = await sourceOf(call, file.source)
  if (!source)
    throw new Refusal('conflict', `学校上传的${file.name}已经不在，不能遮盖；请退回学校重新上传。`, 'finds')
  const replacements = finds
    .filter((find) => isMasked(find) && canMask(find) && fileOf(find) === file.name)
    .map(({ found, kind }) => ({ found, replacement: maskWords[kind] }))
  const bytes = await maskDocx(await cleaned(source), replacements)
  const made = await storeFile(call, idOf(copy.campaign) ?? '', source.file, bytes)
  await dropFiles(call, [idOf(file.file) ?? ''])
  return made
}
