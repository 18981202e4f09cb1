import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { movePaper, openPaper, paperInput } from './papers'
import { release } from './release'

/** 发布 of a text that has passed every step: `at` is now, an instant to come, or null to lift the time that was set. */
export const publishText = action({
  name: 'publish-text',
  method: 'post',
  input: paperInput.extend({ at: z.union([z.literal('now'), z.iso.datetime({ offset: true }), z.null()]) }),
  run: async (call, { at, review }) => {
    const paper = await openPaper(call, { review })
    if (paper.state !== 'cleared') throw new Refusal('conflict', '这篇稿件还没有通过全部审校，不能发布。')
    if (at === 'now') {
      await release(call, paper)
      return { state: 'published' as const }
    }
    if (at && new Date(at) <= call.now)
      throw new Refusal('invalid', '定时发布的时间已经过去，请选以后的时间，或直接发布。', 'at')
    const { id = null, name = null } = at ? call.actor : {}
    await movePaper(call, paper, 'cleared', { publishAt: at, releasedBy: id, releasedByName: name })
    return { state: 'cleared' as const }
  },
})
