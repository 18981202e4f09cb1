import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { moveSheet } from '../../domain/sheet'
import { action } from '../action'
import { proposeVacancies } from '../assignment/propose-vacancies'
import { sheetFor } from './sheet-for'
import { roundOf } from './sheet-round'

/**
 * 回避: the judge steps back from one work, with a reason; marks given so far do not count, and a proposal for the vacant seat
 * is drafted for the secretary.
 */
export const recuseSheet = action({
  name: 'recuse-sheet',
  method: 'post',
  input: z.strictObject({ sheet: z.string().min(1), reason: z.string().trim().min(2).max(300) }),
  run: async (call, { reason, sheet: id }) => {
    const { sheet, campaign } = await sheetFor(call, id)
    requirePhase(campaign, 'recuse', call.now)
    const status = moveSheet(sheet.status, 'recuse')
    await call.req.payload.update({
      collection: 'score-sheets',
      id,
      data: { status, marks: [], adjustments: [], comment: null, recusalReason: reason },
      depth: 0,
      req: call.req,
    })
    await proposeVacancies(call, { campaign, round: roundOf(campaign, sheet), cause: 'recused' })
    return { id, status }
  },
})
