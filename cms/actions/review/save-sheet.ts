import { checkAdjustments } from '../../domain/adjustments'
import { checkMarks } from '../../domain/rubric'
import { moveSheet } from '../../domain/sheet'
import { action } from '../action'
import { sheetFor } from './sheet-for'
import { sheetInput } from './sheet-input'
import { requireScoring } from './sheet-round'

/** Keeps the marks given so far; the sheet stays open. */
export const saveSheet = action({
  name: 'save-sheet',
  method: 'post',
  input: sheetInput,
  run: async (call, { sheet: id, ...given }) => {
    const { sheet, campaign } = await sheetFor(call, id)
    requireScoring(campaign, sheet, call.now)
    const status = moveSheet(sheet.status, 'save')
    checkMarks(given.marks, campaign.rubric, { complete: false })
    checkAdjustments(given.adjustments, campaign.rubric)
    await call.req.payload.update({
      collection: 'score-sheets',
      id,
      data: { status, ...given },
      depth: 0,
      req: call.req,
    })
    return { id, status }
  },
})
