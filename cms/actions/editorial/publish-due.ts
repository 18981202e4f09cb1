import { createLocalReq, type Payload } from 'payload'
import { actorOf, idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import { inTransaction } from '../in-transaction'
import { movePaper } from './papers'
import { release } from './release'

/** Publishes the cleared texts whose time has come, each as a whole; what cannot be public goes back with the reason. */
export async function publishDue(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'editorial-reviews',
    where: { state: { equals: 'cleared' }, publishAt: { less_than_equal: now.toISOString() } },
    sort: 'publishAt',
    depth: 0,
    pagination: false,
  })
  for (const paper of docs) await publishOne(payload, paper, now)
}

async function publishOne(payload: Payload, paper: EditorialReview, now: Date): Promise<void> {
  const call = await callOf(payload, paper, now)
  try {
    await inTransaction(call.req, () => release(call, paper))
  } catch (error) {
    if (!(error instanceof Refusal)) payload.logger.error(error)
    const why =
      error instanceof Refusal ? error.message : '程序出错，请重新送审，若反复出现请联系系统管理员。'
    const again = await callOf(payload, paper, now)
    await movePaper(again, paper, 'returned', { publishAt: null, closedReason: `定时发布没有成功：${why}` })
  }
}

/** As the person who set the time. */
async function callOf(payload: Payload, { releasedBy }: EditorialReview, now: Date): Promise<Call> {
  const id = idOf(releasedBy)
  const user = id ? await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }) : null
  const req = await createLocalReq({ user: user ? { ...user, collection: 'users' } : undefined }, payload)
  return { req, actor: actorOf(req), now }
}
