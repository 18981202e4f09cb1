import { z } from 'zod'
import { may, phaseAt } from '../../domain/campaign'
import { isOpen } from '../../domain/review-round'
import type { Rubric } from '../../domain/rubric'
import type { Campaign } from '../../payload-types'
import { action } from '../action'
import { adjustmentsOf, categoryLabel, marksOf } from '../contest-records'
import { blindWorkOf } from '../screening/blind-work'
import { requireCopy } from './require-copy'
import { sheetFor } from './sheet-for'
import { roundOf } from './sheet-round'

/** One sheet of the judge's own: the blind work, the rubric, and what was marked so far. */
export const openSheet = action({
  name: 'open-sheet',
  method: 'get',
  input: z.strictObject({ sheet: z.string().min(1) }),
  run: async (call, input) => {
    const { sheet, entry, campaign } = await sheetFor(call, input.sheet)
    const copy = await requireCopy(call, entry)
    const addressOf = (index: number) => `/api/actions/open-sheet-file?sheet=${sheet.id}&file=${index}`
    const round = roundOf(campaign, sheet)
    return {
      id: sheet.id,
      campaign: campaign.title,
      round: round.label,
      status: sheet.status,
      marks: marksOf(sheet),
      adjustments: adjustmentsOf(sheet),
      comment: sheet.comment ?? '',
      reason: sheet.recusalReason ?? sheet.abstentionReason ?? null,
      submittedAt: sheet.submittedAt ?? null,
      keyedIn: Boolean(sheet.enteredBy),
      open:
        may('score', phaseAt(campaign, call.now)) &&
        isOpen(round, call.now) &&
        (sheet.status === 'assigned' || sheet.status === 'started'),
      opensAt: round.opensAt,
      closesAt: round.closesAt,
      commentRequired: campaign.review.commentRequired ?? false,
      allowAbstention: campaign.review.allowAbstention ?? false,
      rubric: rubricOf(campaign),
      work: blindWorkOf(copy, categoryLabel(campaign, entry.category), addressOf),
    }
  },
})

/** The rubric without the row ids of the form it was written in. */
function rubricOf({ rubric: { adjustments, criteria, scale, step } }: Campaign): Rubric {
  return {
    scale,
    step,
    criteria: criteria.map(({ bands, guidance, key, label, points }) => ({
      key,
      label,
      points,
      guidance,
      bands: (bands ?? []).map(({ description, from, label: name, to }) => ({
        label: name,
        from,
        to,
        description,
      })),
    })),
    adjustments: (adjustments ?? []).map(({ guidance, key, kind, label, points }) => ({
      key,
      label,
      kind,
      points,
      guidance,
    })),
  }
}

export type OpenSheet = Awaited<ReturnType<typeof openSheet.run>>
