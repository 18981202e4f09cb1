import { z } from 'zod'
import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { type BlindFind, isReady } from '../../domain/screening/blind-finds'
import type { BlindCopy } from '../../payload-types'
import { action } from '../action'
import { documentFor } from '../documents'
import { stateOf } from './make-blind-copy'
import { maskFiles } from './mask-files'
import { copyFor } from './open-blind-copy'

/**
 * The clerk decides on finds (mask, or no leak after all) and on files (give to the judges, or withhold). Judges can read the
 * copy once nothing is left to decide.
 */
export const settleFinds = action({
  name: 'settle-finds',
  method: 'post',
  input: z.strictObject({
    entry: z.string().min(1),
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
    const copy = await copyFor(call, input.entry)
    const campaign = await documentFor(call, 'campaigns', idOf(copy.campaign) ?? '', '个征集活动')
    requirePhase(campaign, 'assign', call.now)
    const finds = decided((copy.finds ?? []) as BlindFind[], input.finds)
    const given = decidedFiles(copy, input.files)
    const files = await maskFiles(call, copy, given, finds)
    const status = isReady(finds, files.map(stateOf)) ? 'ready' : 'open'
    await call.req.payload.update({
      collection: 'blind-copies',
      id: copy.id,
      data: { finds, files, status },
      depth: 0,
      req: call.req,
    })
    return { entry: input.entry, status }
  },
})

type Files = NonNullable<BlindCopy['files']>

function decided(
  finds: BlindFind[],
  decisions: { number: number; decision: BlindFind['decision'] }[],
): BlindFind[] {
  const made = new Map(decisions.map(({ decision, number }) => [number, decision]))
  for (const [number, decision] of made) {
    const find = finds[number]
    if (!find) throw new Refusal('invalid', '有一处身份信息已经不在，请刷新页面后重试。', 'finds')
    if (decision === 'mask' && find.place.part === 'attachment-text' && find.place.page) {
      throw new Refusal('invalid', 'PDF 里的文字不能遮盖，请退回修改，或不把这个附件给评委。', 'finds')
    }
  }
  return finds.map((find, number) => ({ ...find, decision: made.get(number) ?? find.decision }))
}

/** A file that is given to the judges has been looked at: its problem is settled. */
function decidedFiles(copy: BlindCopy, decisions: { index: number; give: boolean }[]): Files {
  const made = new Map(decisions.map(({ give, index }) => [index, give]))
  return (copy.files ?? []).map((file, index) => {
    const give = made.get(index)
    if (give === undefined) return file
    if (give && !file.file)
      throw new Refusal('conflict', `${file.name}没有清理成功，不能给评委；请退回学校重新上传。`, 'files')
    return give ? { ...file, withheld: false, problem: null } : { ...file, withheld: true }
  })
}
