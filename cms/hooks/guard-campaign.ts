import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeChangeHook } from 'payload'
import { Refusal } from '../domain/refusal'

/** The rules of a contest, and what they are called on the form. */
const rules: Record<string, string> = { rubric: '评分标准', policy: '计分与排名', awards: '奖项设置' }

/** What may still be mended after the announcement: words, not facts. */
const words = ['summary', 'call', 'updatedAt']

const bare = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value ?? null, (key, inner) => (key === 'id' ? undefined : inner)))

/** The rules stand still once the first score sheet is submitted; after the announcement everything but words does. */
export const guardCampaign: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update') return data
  const changed = Object.keys(data).filter(
    (name) => !isDeepStrictEqual(bare(data[name]), bare(originalDoc[name])),
  )
  if (originalDoc.announcedAt) {
    const fact = changed.find((name) => !words.includes(name))
    if (fact) throw new Refusal('conflict', '结果已经公布，除摘要和通知正文外，活动的内容不能再改。', fact)
    return data
  }
  const rule = changed.find((name) => name in rules)
  if (!rule) return data
  const { totalDocs } = await req.payload.count({
    collection: 'score-sheets',
    where: { campaign: { equals: originalDoc.id }, status: { equals: 'submitted' } },
    req,
  })
  if (totalDocs > 0) throw new Refusal('conflict', `已有评委提交评分，“${rules[rule]}”不能再改。`, rule)
  return data
}
