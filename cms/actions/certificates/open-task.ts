import { z } from 'zod'
import { action } from '../action'
import { reachedBy } from '../background'
import { documentFor } from '../documents'

/** How far long work in the background is, and what came of it. */
export const openTask = action({
  name: 'open-task',
  method: 'get',
  input: z.strictObject({ task: z.string().min(1) }),
  run: async (call, input) => {
    const { done, id, kind, message, output, status, total } = await documentFor(
      call,
      'tasks',
      input.task,
      '项后台任务',
    )
    const reached = reachedBy(id) ?? { done, total }
    return { id, kind, status, ...reached, message: message ?? null, output: output ?? null }
  },
})

export type OpenTask = Awaited<ReturnType<typeof openTask.run>>
