import type { Payload } from 'payload'
import { afterCommit } from '../../hooks/after-commit'
import type { Message } from '../../payload-types'
import type { Call } from '../action'

/** A message that has been sent, to the account `to`. */
type Sent = Pick<Message, 'id' | 'subject' | 'body'> & { to: string }

type Letter = Sent & { address: string }

/** Whether there is a mail server. */
export const hasMail = (payload: Payload): boolean => payload.email.name !== 'none'

let last: Promise<void> = Promise.resolve()

/** Resolves when every e-mail asked for so far has left or failed. */
export const mailsEnded = (): Promise<void> => last

/**
 * E-mails messages, once the caller's transaction is kept, to those accounts that have an address; returns to how many.
 * A failure is noted on the message, which the account finds on its dashboard all the same.
 */
export async function mailAfterCommit({ req }: Call, messages: Sent[]): Promise<number> {
  const { payload } = req
  if (!hasMail(payload)) return 0
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { in: messages.map(({ to }) => to) }, email: { exists: true } },
    select: { email: true },
    depth: 0,
    pagination: false,
    req,
  })
  const addresses = new Map(docs.map(({ email, id }) => [id, email]))
  const letters = messages.flatMap((message): Letter[] => {
    const address = addresses.get(message.to)
    return address ? [{ ...message, address }] : []
  })
  await afterCommit(req, () => {
    last = letters.reduce((before, letter) => before.then(() => post(payload, letter)), last)
  })
  return letters.length
}

async function post(payload: Payload, { address, body, id, subject }: Letter): Promise<void> {
  const note = (data: Partial<Message>) => payload.update({ collection: 'messages', id, data, depth: 0 })
  try {
    await payload.sendEmail({ to: address, subject, text: body })
    await note({ channel: 'email', failure: null })
  } catch (error) {
    await note({ failure: sentenceOf(error) }).catch((unwritten) => payload.logger.error(unwritten))
  }
}

function sentenceOf(error: unknown): string {
  const { message, responseCode } = error as { message?: string; responseCode?: number }
  if (!responseCode) return '邮件没有送达：连不上邮件服务器。'
  return `邮件没有送达：邮件服务器拒收（${(message ?? String(responseCode)).slice(0, 200)}）。`
}
