import { z } from 'zod'
import { idOf, roleLabels } from '../../access/roles'
import type { Message } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { hasMail } from './mail'

/** The outbox of a campaign: what waits to be sent, and what was sent, read, not delivered or cancelled. */
export const openOutbox = action({
  name: 'open-outbox',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1) }),
  run: async (call, input) => {
    const campaign = await documentFor(call, 'campaigns', input.campaign, '个征集活动')
    const { docs } = await call.req.payload.find({
      collection: 'messages',
      where: { campaign: { equals: campaign.id } },
      depth: 0,
      pagination: false,
      sort: ['-sentAt', '-createdAt'],
      overrideAccess: false,
      req: call.req,
    })
    const people = await recipients(call, docs)
    return {
      id: campaign.id,
      title: campaign.title,
      mail: hasMail(call.req.payload),
      messages: docs.map(({ body, channel, failure, id, readAt, sentAt, status, subject, to }) => ({
        id,
        to: people.get(idOf(to) ?? '') ?? { name: '（账号已删除）', unit: '', role: '', hasEmail: false },
        subject,
        body,
        status,
        channel,
        sentAt: sentAt ?? null,
        readAt: readAt ?? null,
        failure: failure ?? null,
      })),
    }
  },
})

export type Outbox = Awaited<ReturnType<typeof openOutbox.run>>

/** Who the messages are for. That there is an address is told, the address is not. */
async function recipients({ req }: Call, messages: Message[]) {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(messages.flatMap(({ to }) => idOf(to) ?? []))] } },
    select: { name: true, role: true, school: true, district: true, email: true },
    populate: { schools: { name: true }, districts: { name: true } },
    depth: 1,
    pagination: false,
    req,
  })
  const nameOf = (unit: unknown) => (typeof unit === 'object' && unit ? (unit as { name: string }).name : '')
  return new Map(
    docs.map(({ district, email, id, name, role, school }) => [
      id,
      {
        name,
        unit: nameOf(school) || nameOf(district),
        role: role ? roleLabels[role] : '',
        hasEmail: Boolean(email),
      },
    ]),
  )
}
