import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { checkMarks } from '../../domain/rubric'
import { moveSheet } from '../../domain/sheet'
import { action } from '../action'
import { ownSheet } from './own-sheet'
import { sheetInput } from './save-sheet'

/** Hands in a complete sheet: from then on it is locked. */
export const submitSheet = action({
  name: 'submit-sheet',
  method: 'post',
  input: sheetInput,
  run: async (call, { comment, marks, sheet: id }) => {
    const { sheet, entry, campaign } = await ownSheet(call, id)
    requirePhase(campaign, 'score', call.now)
    if (call.actor.school && call.actor.school === idOf(entry.school)) {
      throw new Refusal('forbidden', '这件作品与您有回避关系，不能评分，请点“需要回避”。')
    }
    const status = moveSheet(sheet.status, 'submit')
    checkMarks(marks, campaign.rubric, { complete: true })
    if (campaign.review.commentRequired && !comment) {
      throw new Refusal('invalid', '本次评审要求填写评语，请写好评语再提交。', 'comment')
    }
    await call.req.payload.update({
      collection: 'score-sheets',
      id,
      data: { status, marks, comment, submittedAt: call.now.toISOString() },
      depth: 0,
      req: call.req,
    })
    return { id, status }
  },
})
