import { holidaysTable } from '../../domain/import/holidays'
import type { HolidayTable } from '../../payload-types'
import type { Call } from '../action'
import type { Target } from './target'

const correctionsOf = async ({ req }: Call): Promise<NonNullable<HolidayTable['corrections']>> =>
  (await req.payload.findGlobal({ slug: 'holiday-table', depth: 0, overrideAccess: false, req }))
    .corrections ?? []

/** The corrections to the calendar, written as by their form. */
export const holidaysTarget: Target = {
  logged: 'holiday-table',
  table: () => holidaysTable,
  known: async (call, units) => {
    const corrections = await correctionsOf(call)
    return {
      ...units,
      existing: new Map(
        corrections.map(({ date, working }) => [
          date,
          { id: date, values: { date, working: working ? 'working' : 'off' } },
        ]),
      ),
    }
  },
  write: async (call, rows) => {
    const { req } = call
    const days = new Map((await correctionsOf(call)).map((day) => [day.date, day]))
    for (const { data, label, id } of rows) {
      const date = id ?? String(data.date ?? label)
      days.set(date, { ...days.get(date), date, working: data.working === 'working' })
    }
    const corrections = [...days.values()].sort((one, other) => one.date.localeCompare(other.date))
    await req.payload.updateGlobal({
      slug: 'holiday-table',
      data: { corrections },
      depth: 0,
      overrideAccess: false,
      req,
    })
  },
}
