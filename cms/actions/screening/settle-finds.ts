import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { type BlindFind, isReady } from '../../domain/screening/blind-finds'
import { decidedFinds } from '../../domain/screening/decided-finds'
import { action } from '../action'
import { documentFor } from '../documents'
import { stateOf } from './make-blind-copy'
import type { BlindCopyFile } from './make-blind-file'
import { maskFiles } from './mask-files'

/**
 * The clerk decides on finds (mask, or no leak after all) and on files (give to the judges, or withhold). Judges can read the
 * copy once nothing is left to decide.
 */
export const settleFinds = action({
  name: 'settle-finds',
  method: 'post',
  input: z.strictObject({
    copy: z.string().min(1),
    finds: z
      .array(z.strictObject({ number: z.int().min(0), decision: z.enum(['open', 'mask', 'clear']) }))
      .max(2000)
      .default([]),
    files: z
      .array(z.strictObject({ index: z.int().min(0), give: z.boolean() }))
      .max(100)
      .default([]),
  }),
  run: async (call, input) => {
    const copy = await documentFor(call, 'blind-copies', input.copy, '份盲评副本')
    const campaign = await documentFor(call, 'campaigns', idOf(copy.campaign) ?? '', '个征集活动')
    requirePhase(campaign, 'blind', call.now)
    const finds = decidedFinds((copy.finds ?? []) as BlindFind[], input.finds)
    const given = decidedFiles(copy.files ?? [], input.files)
    const files = await maskFiles(call, copy, given, finds)
    const status = isReady(finds, files.map(stateOf)) ? 'ready' : 'open'
    await call.req.payload.update({
      collection: 'blind-copies',
      id: copy.id,
      data: { finds, files, status },
      depth: 0,
      req: call.req,
    })
    return { copy: copy.id, status }
  },
})

/** A file that is given to the judges has been looked at: its problem is settled. */
function decidedFiles(
  files: readonly BlindCopyFile[],
  decisions: { index: number; give: boolean }[],
): BlindCopyFile[] {
  const made = new Map(decisions.map(({ give, index }) => [index, give]))
  return files.map((file, index) => {
    const give = made.get(index)
    if (give === undefined) return file
    if (give && !file.file && file.place !== 'video')
      throw new Refusal('conflict', `${file.name}没有清理成功，不能给评委；请退回学校重新上传。`, 'files')
    return give ? { ...file, withheld: false, problem: null } : { ...file, withheld: true }
  })
}
