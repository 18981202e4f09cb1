import { Refusal } from '../refusal'
import { type BlindFind, canMask, fileOf, isRemoved } from './blind-finds'

/** What a clerk decides on a find, which is told by its place in the list of finds, from 0 on. */
export type FindDecision = { number: number; decision: BlindFind['decision'] }

/**
 * The finds with decisions made on some of them. Masking an attachment takes away all places of the same words in it, so
 * these are decided together. Throws Refusal `invalid` for a find that is not there, or cannot be masked.
 */
export function decidedFinds(finds: readonly BlindFind[], decisions: readonly FindDecision[]): BlindFind[] {
  const decided = new Map<string, BlindFind['decision']>()
  for (const { decision, number } of decisions) {
    const find = finds[number]
    if (!find) throw new Refusal('invalid', '有一处身份信息已经不在，请刷新页面后重试。', 'finds')
    if (isRemoved(find)) throw new Refusal('invalid', '文件名和文件属性已自动清除，不用处理。', 'finds')
    if (decision === 'mask' && !canMask(find)) {
      throw new Refusal('invalid', whyUnmasked(find), 'finds')
    }
    decided.set(togetherOf(find, number), decision)
  }
  return finds.map((find, number) => ({
    ...find,
    decision: decided.get(togetherOf(find, number)) ?? find.decision,
  }))
}

const whyUnmasked = ({ place }: BlindFind): string =>
  place.part === 'video'
    ? '视频的网址不能遮盖，请退回修改，或不把视频给评委。'
    : 'PDF 里的文字不能遮盖，请退回修改，或不把这个附件给评委。'

/** What is decided together has this in common. */
function togetherOf(find: BlindFind, number: number): string {
  const file = fileOf(find)
  return file && canMask(find) ? `${file}:${find.found}` : String(number)
}
