import { z } from 'zod'
import { action } from '../action'
import { sentTo } from './sent-to'

/** What was sent to this account, the newest first, and how much of it is unread. */
export const openMessages = action({
  name: 'open-messages',
  method: 'get',
  input: z.strictObject({}),
  run: async ({ actor, req }) => {
    const { docs } = await req.payload.find({
      collection: 'messages',
      where: sentTo(actor),
      select: { subject: true, body: true, sentAt: true, readAt: true },
      depth: 0,
      limit: 50,
      sort: '-sentAt',
      req,
    })
    const { totalDocs } = await req.payload.count({
      collection: 'messages',
      where: { and: [sentTo(actor), { readAt: { exists: false } }] },
      req,
    })
    return {
      unread: totalDocs,
      messages: docs.map(({ body, id, readAt, sentAt, subject }) => ({
        id,
        subject,
        body,
        sentAt: sentAt ?? null,
        read: Boolean(readAt),
      })),
    }
  },
})

export type Messages = Awaited<ReturnType<typeof openMessages.run>>
