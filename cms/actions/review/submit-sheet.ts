import { action } from '../action'
import { handInSheet } from './hand-in-sheet'
import { requireNoConflict } from './require-no-conflict'
import { sheetFor } from './sheet-for'
import { sheetInput } from './sheet-input'
import { requireScoring } from './sheet-round'

/** Hands in a complete sheet: from then on it is locked. */
export const submitSheet = action({
  name: 'submit-sheet',
  method: 'post',
  input: sheetInput,
  run: async (call, { sheet: id, ...given }) => {
    const own = await sheetFor(call, id)
    requireScoring(own.campaign, own.sheet, call.now)
    const judge = { id: call.actor.id ?? '', school: call.actor.school }
    const sentence = '这件作品与您有回避关系，不能评分，请点“需要回避”。'
    await requireNoConflict(call, judge, own.entry, sentence)
    return handInSheet(call, own, given)
  },
})
