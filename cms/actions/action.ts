import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { ActionName } from '../access/policy'
import type { Actor } from '../access/roles'

/** Who calls, when by the server's clock, and the request whose transaction everything is written in. */
export type Call = { req: PayloadRequest; actor: Actor; now: Date }

/**
 * One thing a person does that is more than writing one document. `method` is `get` for desks that only read.
 * `run` may return a `Response` (a file) instead of something to send as JSON.
 */
export type Action<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  name: ActionName
  method: 'get' | 'post'
  input: Input
  run: (call: Call, input: z.infer<Input>) => Promise<Output>
}

/** Keeps an action's input and output types while it is listed with the others. */
export const action = <Input extends z.ZodType, Output>(definition: Action<Input, Output>) => definition
