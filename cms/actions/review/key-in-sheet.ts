import { idOf } from '../../access/roles'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { requireOpenRound } from '../../domain/review-round'
import { action, type Call } from '../action'
import { handInSheet } from './hand-in-sheet'
import { requireNoConflict } from './require-no-conflict'
import { type SheetInReview, sheetFor } from './sheet-for'
import { sheetInput } from './sheet-input'
import { roundOf } from './sheet-round'

/**
 * 代录: the secretary types in what a judge has written and signed on a paper sheet; the sheet is handed in, marked as
 * keyed in. Paper arrives after the round too, until entries have gone on to the next.
 */
export const keyInSheet = action({
  name: 'key-in-sheet',
  method: 'post',
  input: sheetInput,
  run: async (call, { sheet: id, ...given }) => {
    const own = await sheetFor(call, id)
    requirePhase(own.campaign, 'key-in', call.now)
    await requireRoundBegun(call, own)
    const judge = await call.req.payload.findByID({
      collection: 'users',
      id: idOf(own.sheet.judge) ?? '',
      depth: 0,
      req: call.req,
    })
    const sentence = '这件作品与该评委有回避关系，不能代录；请改派评委。'
    await requireNoConflict(call, { id: judge.id, school: idOf(judge.school) }, own.entry, sentence)
    return handInSheet(call, own, given, call.actor.id)
  },
})

/** A round that is over stays open to paper only as long as nothing has been decided by it. */
async function requireRoundBegun({ now, req }: Call, { campaign, sheet }: SheetInReview): Promise<void> {
  const round = roundOf(campaign, sheet)
  if (now.getTime() < Date.parse(round.opensAt)) requireOpenRound(round, now)
  const { totalDocs } = await req.payload.count({
    collection: 'entries',
    where: { campaign: { equals: campaign.id }, round: { greater_than: sheet.round } },
    req,
  })
  if (totalDocs > 0) {
    throw new Refusal('conflict', `${round.label}的晋级作品已经确定，不能再代录这一轮的评分。`)
  }
}
