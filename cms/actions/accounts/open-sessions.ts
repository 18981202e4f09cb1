import { z } from 'zod'
import { action } from '../action'
import { ownSessions, sessionOf } from './own-sessions'

/** Where a person is logged in: device and time, the present window first. */
export const openSessions = action({
  name: 'open-sessions',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const here = sessionOf(call)
    const sessions = (await ownSessions(call)).map(({ createdAt, device, expiresAt, id }) => ({
      id,
      device: device ?? '未知设备',
      since: new Date(createdAt ?? expiresAt).toISOString(),
      here: id === here,
    }))
    return { sessions: sessions.sort((one, other) => order(one) - order(other)) }
  },
})

const order = ({ here, since }: { here: boolean; since: string }) => (here ? -Infinity : -Date.parse(since))

export type OwnSessions = Awaited<ReturnType<typeof openSessions.run>>
