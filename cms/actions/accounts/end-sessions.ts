import { z } from 'zod'
import { action } from '../action'
import { changeStored } from '../change-stored'
import { ownSessions, sessionOf } from './own-sessions'

/** Logs a person out everywhere, or everywhere but here; what is open there is asked to log in at its next step. */
export const endSessions = action({
  name: 'end-sessions',
  method: 'post',
  input: z.strictObject({ keepThis: z.boolean() }),
  run: async (call, { keepThis }) => {
    const { actor, req } = call
    const all = await ownSessions(call)
    const kept = keepThis ? all.filter(({ id }) => id === sessionOf(call)) : []
    await changeStored(req, 'users', actor.id ?? '', { sessions: kept })
    return { ended: all.length - kept.length }
  },
})
