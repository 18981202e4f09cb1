import { z } from 'zod'
import { may, phaseAt } from '../../domain/campaign'
import type { Rubric } from '../../domain/rubric'
import { action } from '../action'
import { categoryLabel, marksOf } from '../contest-records'
import { blindWork, filesOf } from '../screening/blind-work'
import { ownSheet } from './own-sheet'

/** One sheet of the judge's own: the blind work, the rubric, and what was marked so far. */
export const openSheet = action({
  name: 'open-sheet',
  method: 'get',
  input: z.strictObject({ sheet: z.string().min(1) }),
  run: async (call, input) => {
    const { sheet, entry, campaign } = await ownSheet(call, input.sheet)
    const { docs: files } = await call.req.payload.find({
      collection: 'entry-files',
      where: { id: { in: filesOf(entry) } },
      depth: 0,
      pagination: false,
      req: call.req,
    })
    const addressOf = (index: number) => `/api/actions/open-sheet-file?sheet=${sheet.id}&file=${index}`
    const rubric: Rubric = {
      scale: campaign.rubric.scale,
      step: campaign.rubric.step,
      criteria: campaign.rubric.criteria.map(({ key, label, points, guidance }) => ({
        key,
        label,
        points,
        guidance,
      })),
    }
    return {
      id: sheet.id,
      campaign: campaign.title,
      status: sheet.status,
      marks: marksOf(sheet),
      comment: sheet.comment ?? '',
      submittedAt: sheet.submittedAt ?? null,
      open:
        may('score', phaseAt(campaign, call.now)) &&
        (sheet.status === 'assigned' || sheet.status === 'started'),
      opensAt: campaign.schedule.reviewOpensAt,
      closesAt: campaign.schedule.reviewClosesAt,
      commentRequired: campaign.review.commentRequired ?? false,
      rubric,
      work: blindWork(entry, categoryLabel(campaign, entry.category), files, addressOf),
    }
  },
})

export type OpenSheet = Awaited<ReturnType<typeof openSheet.run>>
