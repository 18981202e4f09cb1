import { z } from 'zod'
import { stateLabels } from '../../domain/editorial/review-state'
import { stepLabels } from '../../domain/editorial/steps'
import { textKindLabels } from '../../domain/editorial/text-kinds'
import { type ReleaseSlip, releaseSlipPdf } from '../../office/release-slip-pdf'
import type { EditorialReview } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { textFor } from './text-for'

/** 发布审核表 of a round of reviews (PDF), with who did what and when. */
export const openReleaseSlip = action({
  name: 'open-release-slip',
  method: 'get',
  input: z.strictObject({ review: z.string().min(1) }),
  run: async (call, { review }) => {
    const paper = await documentFor(call, 'editorial-reviews', review, '张审校单')
    const { bytes } = await releaseSlipPdf(await slipOf(call, paper))
    return fileResponse(bytes, { name: `发布审核表-${paper.title}`, plain: 'release-slip', kind: 'pdf' })
  },
})

async function slipOf(call: Call, paper: EditorialReview): Promise<ReleaseSlip> {
  const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
  const text = await textFor(call, { kind: paper.kind, id: paper.subject })
  return {
    title: paper.title,
    kind: textKindLabels[paper.kind],
    number: paper.id,
    sentByName: paper.sentByName,
    sentAt: paper.sentAt,
    steps: (paper.steps ?? []).map(({ at, byName, findsLeft, outcome, reason, step }) => ({
      label: stepLabels[step],
      byName,
      at,
      outcome: outcome === 'passed' ? '通过' : '退回',
      reason: [reason, findsLeft > 0 ? `检查提示 ${findsLeft} 处，核对后保留` : '']
        .filter(Boolean)
        .join('；'),
    })),
    state: stateLabels[paper.state],
    releasedByName: paper.releasedByName ?? '',
    publishedAt: paper.publishedAt ?? '',
    address: String(text.slug ?? ''),
    owner: owner ?? '',
    printedAt: call.now.toISOString(),
    demo: text.demo === true,
  }
}
