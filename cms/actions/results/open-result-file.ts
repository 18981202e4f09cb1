import { z } from 'zod'
import { officialDocx } from '../../office/official-docx'
import { officialPdf } from '../../office/official-pdf'
import { publicNoticePaper } from '../../office/public-notice-paper'
import { resultDecisionPaper } from '../../office/result-decision-paper'
import { action } from '../action'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { decisionPaper } from './decision-paper'
import { noticePaper } from './notice-paper'

const files = ['notice.docx', 'notice.pdf', 'decision.docx', 'decision.pdf'] as const

/** 公示 and 结果公布决定 in the official layout: in Word to be edited, as a PDF to be printed and sealed. */
export const openResultFile = action({
  name: 'open-result-file',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), file: z.enum(files) }),
  run: async (call, { campaign: id, file }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
    const issuer = owner ?? campaign.certificate?.issuer ?? ''
    const isNotice = file.startsWith('notice')
    const paper = isNotice
      ? publicNoticePaper(await noticePaper(call, campaign, { issuer }))
      : resultDecisionPaper(await decisionPaper(call, campaign, { issuer }))
    const kind = file.endsWith('pdf') ? 'pdf' : 'docx'
    const bytes = kind === 'pdf' ? (await officialPdf(paper)).bytes : await officialDocx(paper)
    const name = `${isNotice ? '公示' : '结果公布决定'}-${campaign.title}`
    return fileResponse(bytes, { name, plain: isNotice ? 'notice' : 'decision', kind })
  },
})
