import { idOf } from '../../cms/access/roles'
import { submitSheet } from '../../cms/actions/review/submit-sheet'
import type { Campaign, ScoreSheet } from '../../cms/payload-types'
import type { Seeding } from '../context'
import { marksFor, totalsAt } from './marks'
import { act } from './stage'

/** The sheets of a campaign, by entry, those of one entry in the order of their judges. */
export async function sheetsByEntry(
  { payload }: Seeding,
  campaign: Campaign,
): Promise<Map<string, ScoreSheet[]>> {
  const { docs } = await payload.find({
    collection: 'score-sheets',
    where: { campaign: { equals: campaign.id } },
    depth: 0,
    pagination: false,
    sort: 'judge',
  })
  return Map.groupBy(docs, ({ entry }) => idOf(entry) ?? '')
}

/** Submits the sheets of the entry that should end at `place`, but those that `skip` leaves out. */
export async function scoreEntry(
  { payload }: Seeding,
  { rubric }: Campaign,
  sheets: ScoreSheet[],
  place: number,
  now: Date,
  skip: (sheet: ScoreSheet) => boolean = () => false,
): Promise<void> {
  const totals = totalsAt(place)
  for (const [index, sheet] of sheets.entries()) {
    if (sheet.status !== 'assigned' || skip(sheet)) continue
    const total = totals[index] ?? 80
    await act(payload, submitSheet, idOf(sheet.judge) ?? '', now, {
      sheet: sheet.id,
      marks: marksFor(total, rubric),
      comment: commentFor(total),
    })
  }
}

function commentFor(total: number): string {
  if (total >= 88) return '事情具体，机制完整，成效有据可查。'
  if (total >= 80) return '做法清楚，佐证可以再充实一些。'
  return '立意可取，但措施和成效写得笼统，建议补充事实。'
}
