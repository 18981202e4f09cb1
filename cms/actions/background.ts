import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { actorOf } from '../access/roles'
import { Refusal } from '../domain/refusal'
import { afterCommit } from '../hooks/after-commit'
import type { Task } from '../payload-types'
import type { Call } from './action'

/** What background work is given: the account that asked for it, and where to say how far it is. */
export type Work = (
  call: Call,
  progress: (done: number, total: number) => void,
) => Promise<Record<string, unknown>>

/** Least time between two notes of progress, in milliseconds. */
const pace = 500

let last: Promise<void> = Promise.resolve()

type Reached = { done: number; total: number }
let running: ({ task: string } & Reached) | undefined

/** How far running work is. While it writes in a transaction, no note of it can be: there is one writer. */
export const reachedBy = (task: string): Reached | undefined => (running?.task === task ? running : undefined)

/**
 * Puts work behind whatever runs already, once the caller's transaction is kept; returns the task by which its progress
 * can be followed. A Refusal of the work is told to the person in the task's message.
 */
export async function startTask(
  call: Call,
  task: Pick<Task, 'kind' | 'campaign' | 'input'>,
  work: Work,
): Promise<{ task: string }> {
  const { payload } = call.req
  const { id } = await payload.create({
    collection: 'tasks',
    data: { ...task, status: 'queued', done: 0, total: 0, by: call.actor.id },
    depth: 0,
    req: call.req,
  })
  const user = call.req.user
  await afterCommit(call.req, () => {
    last = last.then(() => run(payload, id, user, work))
  })
  return { task: id }
}

/** Resolves when everything started so far has ended. */
export const tasksEnded = (): Promise<void> => last

/** Says of tasks that a stop of the program cut off that they have to be started again. */
export async function failInterrupted(payload: Payload): Promise<void> {
  await payload.update({
    collection: 'tasks',
    where: { status: { in: ['queued', 'running'] } },
    data: { status: 'failed', message: '程序中途停止，任务没有完成，请重新发起。' },
    depth: 0,
  })
}

async function run(payload: Payload, id: string, user: PayloadRequest['user'], work: Work): Promise<void> {
  const note = (data: Partial<Task>) => payload.update({ collection: 'tasks', id, data, depth: 0 })
  let written = Date.now()
  let writing: Promise<unknown> = note({ status: 'running' })
  let reached: Reached = { done: 0, total: 0 }
  let waiting = false
  const progress = (done: number, total: number) => {
    reached = { done, total }
    running = { task: id, ...reached }
    if (waiting || Date.now() - written < pace) return
    written = Date.now()
    waiting = true
    writing = writing
      .then(() => note(reached))
      .then(() => {
        waiting = false
      })
  }
  try {
    const req = await createLocalReq({ user: user ?? undefined }, payload)
    const output = await work({ req, actor: actorOf(req), now: new Date() }, progress)
    await writing
    await note({ status: 'done', ...reached, output })
  } catch (error) {
    await writing.catch(() => undefined)
    if (!(error instanceof Refusal)) payload.logger.error(error)
    const message =
      error instanceof Refusal ? error.message : '任务没有完成，请重新发起；如再次失败请联系系统管理员。'
    await note({ status: 'failed', message })
  } finally {
    running = undefined
  }
}
