import { z } from 'zod'
import { requirePhase } from '../../domain/campaign'
import { checkMarks } from '../../domain/rubric'
import { moveSheet } from '../../domain/sheet'
import { action } from '../action'
import { ownSheet } from './own-sheet'

/** What a judge sends of a sheet: marks by criterion, and a comment. */
export const sheetInput = z.strictObject({
  sheet: z.string().min(1),
  marks: z.array(z.strictObject({ criterion: z.string(), points: z.number() })).max(50),
  comment: z.string().trim().max(1000).default(''),
})

/** Keeps the marks given so far; the sheet stays open. */
export const saveSheet = action({
  name: 'save-sheet',
  method: 'post',
  input: sheetInput,
  run: async (call, { comment, marks, sheet: id }) => {
    const { sheet, campaign } = await ownSheet(call, id)
    requirePhase(campaign, 'score', call.now)
    const status = moveSheet(sheet.status, 'save')
    checkMarks(marks, campaign.rubric, { complete: false })
    await call.req.payload.update({
      collection: 'score-sheets',
      id,
      data: { status, marks, comment },
      depth: 0,
      req: call.req,
    })
    return { id, status }
  },
})
