import { z } from 'zod'
import { isOpen } from '../../domain/editorial/review-state'
import { Refusal } from '../../domain/refusal'
import { takeDown } from '../../hooks/take-down'
import { withdrawChapters } from '../../hooks/withdraw-chapters'
import { action } from '../action'
import { lastPaper, movePaper } from './papers'
import { publishedText, textInput } from './text-for'

/**
 * 撤下: takes a text off the site at once, with a reason for the log, and the chapters that were made from it; a correction that is
 * in review begins anew.
 */
export const takeDownText = action({
  name: 'take-down-text',
  method: 'post',
  input: textInput.extend({ reason: z.string().trim().max(300) }),
  run: async (call, { reason, ...address }) => {
    const { req } = call
    if (reason.length < 2) throw new Refusal('invalid', '请写明撤下的原因，原因会记入操作日志。', 'reason')
    const shown = await publishedText(call, address)
    if (!shown) throw new Refusal('conflict', '这篇稿件不在网站上，不用撤下。')
    const paper = await lastPaper(call, address)
    if (paper && isOpen(paper.state))
      await movePaper(call, paper, 'takenBack', {
        publishAt: null,
        closedReason: `稿件已从网站撤下：${reason}`,
      })
    await takeDown(req, address.kind, shown, reason)
    const taken = `它取自的《${shown.title}》已撤下：${reason}`
    if (address.kind === 'case-studies') await withdrawChapters(req, { fromCase: address.id }, taken)
    if (address.kind === 'works') await withdrawChapters(req, { fromWork: address.id }, taken)
    return { state: 'draft' as const }
  },
})
