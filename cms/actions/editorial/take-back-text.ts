import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { movePaper, openPaper, paperInput, writersOf } from './papers'

/** 撤回送审: who wrote or sent the text takes it back to go on writing; the round begins anew when it is sent again. */
export const takeBackText = action({
  name: 'take-back-text',
  method: 'post',
  input: paperInput,
  run: async (call, input) => {
    const paper = await openPaper(call, input)
    if (!writersOf(paper).includes(call.actor.id ?? ''))
      throw new Refusal('forbidden', '只有撰稿人和送审人可以撤回；审校人请用“退回”并写明原因。')
    await movePaper(call, paper, 'takenBack', { publishAt: null })
    return { state: 'takenBack' as const }
  },
})
