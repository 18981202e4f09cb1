import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../domain/refusal'

const frozenParts = { rubric: '评分标准', policy: '计分与排名', awards: '奖项设置' }

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, inner) => (key === 'id' ? undefined : inner)))

/** The rules of a contest stand still once the first score sheet is submitted. */
export const guardCampaign: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const changed = Object.entries(frozenParts).find(
    ([part]) => part in data && !isDeepStrictEqual(bare(data[part]), bare(originalDoc[part])),
  )
  if (!changed) return data
  const { totalDocs } = await req.payload.count({
    collection: 'score-sheets',
    where: { campaign: { equals: originalDoc.id }, status: { equals: 'submitted' } },
    req,
  })
  if (totalDocs > 0) {
    throw new Refusal('conflict', `已有评委提交评分，“${changed[1]}”不能再改。`, changed[0])
  }
  return data
}
