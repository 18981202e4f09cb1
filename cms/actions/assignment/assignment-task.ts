import { Refusal } from '../../domain/refusal'
import type { Task } from '../../payload-types'
import type { Call } from '../action'

/** The latest work in the background that proposes or assigns for a campaign, if there was any. */
export async function latestTask(
  { req }: Call,
  campaign: string,
): Promise<Pick<Task, 'id' | 'status' | 'message'> | null> {
  const { docs } = await req.payload.find({
    collection: 'tasks',
    where: { campaign: { equals: campaign }, kind: { equals: 'assignment' } },
    select: { status: true, message: true },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  })
  return docs[0] ?? null
}

/** Whether something is proposed or assigned in the background now. */
export async function isBusy(call: Call, campaign: string): Promise<boolean> {
  const status = (await latestTask(call, campaign))?.status
  return status === 'queued' || status === 'running'
}

/** Throws Refusal `conflict` while something is proposed or assigned in the background. */
export async function requireIdle(call: Call, campaign: string): Promise<void> {
  if (await isBusy(call, campaign))
    throw new Refusal('conflict', '后台正在为本次征集分配评委，请等它完成后再操作。')
}
