import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import type { z } from 'zod'
import { actorOf } from '../../cms/access/roles'
import type { Action, Call } from '../../cms/actions/action'

/** Carries out a contest action as this account at this instant, by the same code that serves it over HTTP. */
export async function act<Input extends z.ZodType, Output>(
  payload: Payload,
  action: Action<Input, Output>,
  by: string,
  now: Date,
  input: z.input<Input>,
): Promise<Output> {
  const user = await payload.findByID({ collection: 'users', id: by, depth: 0 })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const call: Call = { req, actor: actorOf(req), now }
  await initTransaction(req)
  try {
    const output = await action.run(call, action.input.parse(input))
    await commitTransaction(req)
    return output
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
