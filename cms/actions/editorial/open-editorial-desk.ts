import { z } from 'zod'
import { action } from '../action'
import { deskPapers } from './desk-papers'
import { paperView } from './paper-view'

/** What waits for the caller's review, what they sent, what came back, and what can be published. */
export const openEditorialDesk = action({
  name: 'open-editorial-desk',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const { cleared, returned, sent, waiting } = await deskPapers(call)
    return {
      waiting: waiting.map(paperView),
      cleared: cleared.map(paperView),
      sent: sent.map(paperView),
      returned: returned.map(paperView),
    }
  },
})

export type EditorialDesk = Awaited<ReturnType<typeof openEditorialDesk.run>>
