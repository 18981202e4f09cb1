import { randomBytes } from 'node:crypto'
import { checkAdjustments } from '../../domain/adjustments'
import { Refusal } from '../../domain/refusal'
import { checkMarks } from '../../domain/rubric'
import { moveSheet, type SheetStatus } from '../../domain/sheet'
import type { Call } from '../action'
import { appendToLedger } from '../proof/ledger'
import type { SheetInReview } from './sheet-for'
import type { GivenSheet } from './sheet-input'

/**
 * Locks a complete sheet and puts it on record in the campaign's hash chain; `enteredBy` is the clerk who keyed it in.
 * Throws Refusal `conflict` for a sheet that is closed, `invalid` for one that is not complete.
 */
export async function handInSheet(
  call: Call,
  { campaign, entry, sheet }: SheetInReview,
  { adjustments, comment, marks }: GivenSheet,
  enteredBy?: string,
): Promise<{ id: string; status: SheetStatus }> {
  const status = moveSheet(sheet.status, 'submit')
  checkMarks(marks, campaign.rubric, { complete: true })
  checkAdjustments(adjustments, campaign.rubric)
  if (campaign.review.commentRequired && !comment) {
    throw new Refusal('invalid', '本次评审要求填写评语，请写好评语再提交。', 'comment')
  }
  const submitted = await call.req.payload.update({
    collection: 'score-sheets',
    id: sheet.id,
    data: {
      status,
      marks,
      adjustments,
      comment,
      enteredBy,
      nonce: randomBytes(32).toString('hex'),
      submittedAt: call.now.toISOString(),
    },
    depth: 0,
    req: call.req,
  })
  await appendToLedger(call, campaign, entry, { kind: 'submit', sheet: submitted })
  return { id: sheet.id, status }
}
