import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import { inspect } from '../../domain/calendar/rhythm'
import { storyMonths } from '../../domain/calendar/story-months'
import { action, type Call } from '../action'
import { type PaperView, paperView } from '../editorial/paper-view'
import { columnRhythms } from './column-rhythms'
import { yearStories } from './year-stories'

/** 编辑日历: the year's 每月一师 with its gaps, the columns by their rhythm, and what is set to be published when. */
export const openCalendar = action({
  name: 'open-calendar',
  method: 'get',
  input: z.strictObject({ year: z.coerce.number().int().min(2000).max(2099).optional() }),
  run: async (call, input) => {
    const today = beijingDay(call.now)
    const year = input.year ?? Number(today.slice(0, 4))
    const { columns, home } = await columnRhythms(call)
    return {
      today,
      year,
      months: storyMonths(year, await yearStories(call, year), today),
      home,
      columns,
      inspection: inspect(columns),
      scheduled: await scheduled(call),
    }
  },
})

export type Calendar = Awaited<ReturnType<typeof openCalendar.run>>

async function scheduled({ req }: Call): Promise<PaperView[]> {
  const { docs } = await req.payload.find({
    collection: 'editorial-reviews',
    where: { state: { equals: 'cleared' }, publishAt: { exists: true } },
    sort: 'publishAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs.map(paperView)
}
