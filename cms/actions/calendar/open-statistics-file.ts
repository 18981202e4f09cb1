import { statisticsWorkbook } from '../../office/statistics-workbook'
import { action } from '../action'
import { fileResponse } from '../file-response'
import { monthInput, openStatistics } from './open-statistics'

/** The month's statistics as Excel. */
export const openStatisticsFile = action({
  name: 'open-statistics-file',
  method: 'get',
  input: monthInput,
  run: async (call, input) => {
    const statistics = await openStatistics.run(call, input)
    const { req } = call
    const { demo, owner } = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, req })
    const bytes = await statisticsWorkbook({
      ...statistics,
      organizer: owner ?? '',
      demo: demo ?? false,
      made: call.now.toISOString(),
    })
    const { month } = statistics
    return fileResponse(bytes, { name: `发稿统计-${month}`, plain: `statistics-${month}`, kind: 'xlsx' })
  },
})
