import { beijingDay } from '../../domain/beijing-time'
import { noticeEnd } from '../../domain/working-days'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'

/** The first and last day of a notice that begins today, by the official calendar and what the office has corrected in it. */
export async function noticePeriod(
  { now, req }: Call,
  { notice }: Campaign,
): Promise<{ startsOn: string; endsOn: string }> {
  const table = await req.payload.findGlobal({ slug: 'holiday-table', depth: 0, req })
  const corrections = (table.corrections ?? []).map(({ date, working }) => ({
    date,
    working: working ?? false,
  }))
  const startsOn = beijingDay(now)
  return { startsOn, endsOn: noticeEnd(startsOn, notice.length, notice.unit, corrections) }
}
