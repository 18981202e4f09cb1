import { Refusal } from '../../domain/refusal'
import type { Message } from '../../payload-types'
import type { Call } from '../action'

/** The drafts with these ids; throws Refusal `conflict` when one of them has left, was cancelled, or never was. */
export async function draftsOf({ req }: Call, ids: string[]): Promise<Message[]> {
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { id: { in: ids }, status: { equals: 'draft' } },
    depth: 0,
    pagination: false,
    req,
  })
  const gone = new Set(ids).size - docs.length
  if (gone === 0) return docs
  throw new Refusal('conflict', `有 ${gone} 条消息已经发出或取消，请刷新页面后重新选择。`)
}
