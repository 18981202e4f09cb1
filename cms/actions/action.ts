import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { ActionName } from '../access/policy'
import type { Actor } from '../access/roles'

/** A file that was sent along, its name as the sender calls it. */
export type SentFile = { name: string; bytes: Uint8Array }

/** Who calls, when by the server's clock, and the request whose transaction everything is written in. */
export type Call = { req: PayloadRequest; actor: Actor; now: Date; file?: SentFile }

/**
 * One thing a person does that is more than writing one document. `method` is `get` for desks that only read.
 * `run` may return a `Response` (a file) instead of something to send as JSON.
 */
export type Action<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  name: ActionName
  method: 'get' | 'post'
  /** The input comes as a form: its fields as JSON in `_payload`, and a file in `file`. */
  takesFile?: boolean
  /**
   * Posted for its file, yet it takes no turn among the writers: it writes nothing, or asks for a turn once it has read the
   * file.
   */
  reads?: true
  input: Input
  run: (call: Call, input: z.infer<Input>) => Promise<Output>
}

/** Keeps an action's input and output types while it is listed with the others. */
export const action = <Input extends z.ZodType, Output>(definition: Action<Input, Output>) => definition
