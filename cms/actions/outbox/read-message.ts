import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { sentTo } from './sent-to'

/** Notes when the account that a message was sent to has read it; the first time counts. */
export const readMessage = action({
  name: 'read-message',
  method: 'post',
  input: z.strictObject({ message: z.string().min(1) }),
  run: async ({ actor, now, req }, { message: id }) => {
    const { docs } = await req.payload.find({
      collection: 'messages',
      where: { and: [sentTo(actor), { id: { equals: id } }] },
      depth: 0,
      limit: 1,
      req,
    })
    const [message] = docs
    if (!message) throw new Refusal('not-found', '找不到这条消息，可能已被删除，请刷新页面。')
    const readAt = message.readAt ?? now.toISOString()
    if (!message.readAt) {
      await req.payload.update({ collection: 'messages', id, data: { readAt }, depth: 0, req })
    }
    return { id, readAt }
  },
})
