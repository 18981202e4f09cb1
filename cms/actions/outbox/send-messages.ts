import { z } from 'zod'
import { idOf } from '../../access/roles'
import { action } from '../action'
import { draftsOf } from './drafts-of'
import { mailAfterCommit } from './mail'

/**
 * Sends drafts with the words that the secretary has seen last: the accounts find them at once, and those with an address
 * get an e-mail too where there is a mail server.
 */
export const sendMessages = action({
  name: 'send-messages',
  method: 'post',
  input: z.strictObject({
    messages: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          subject: z.string().trim().min(1).max(80),
          body: z.string().trim().min(1).max(2000),
        }),
      )
      .min(1)
      .max(500),
  }),
  run: async (call, { messages }) => {
    const drafts = await draftsOf(
      call,
      messages.map(({ id }) => id),
    )
    const sentAt = call.now.toISOString()
    for (const { id, body, subject } of messages) {
      await call.req.payload.update({
        collection: 'messages',
        id,
        data: { subject, body, status: 'sent', sentAt, by: call.actor.id },
        depth: 0,
        req: call.req,
      })
    }
    const recipients = new Map(drafts.map(({ id, to }) => [id, idOf(to) ?? '']))
    const mailed = await mailAfterCommit(
      call,
      messages.map((message) => ({ ...message, to: recipients.get(message.id) ?? '' })),
    )
    return { sent: messages.length, mailed }
  },
})
