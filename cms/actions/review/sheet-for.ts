import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { Campaign, Entry, ScoreSheet } from '../../payload-types'
import type { Call } from '../action'
import { documentFor } from '../documents'

export type SheetInReview = { sheet: ScoreSheet; entry: Entry; campaign: Campaign }

/**
 * A sheet as the caller may see it, a judge's own, with the entry and campaign behind it. A judge may not read the entry:
 * callers pass on only its blind copy.
 * @throws Refusal `not-found` for a sheet that is not the caller's, `conflict` when it is void or the work has left the review.
 */
export async function sheetFor(call: Call, id: string): Promise<SheetInReview> {
  const sheet = await documentFor(call, 'score-sheets', id, '份评分表')
  if (sheet.status === 'void') {
    throw new Refusal('conflict', '这份评分表已作废，作品由别的评委来评；请返回评审台。')
  }
  const { payload } = call.req
  const entry = await payload.findByID({
    collection: 'entries',
    id: idOf(sheet.entry) ?? '',
    depth: 0,
    req: call.req,
  })
  if (entry.status !== 'accepted') {
    throw new Refusal('conflict', '这件作品已退出评审，不用再评；请返回评审台。')
  }
  const campaign = await payload.findByID({
    collection: 'campaigns',
    id: idOf(sheet.campaign) ?? '',
    depth: 0,
    req: call.req,
  })
  return { sheet, entry, campaign }
}
