import { z } from 'zod'
import { publicNoticeDocx } from '../../office/public-notice-docx'
import { resultDecisionDocx } from '../../office/result-decision-docx'
import { action } from '../action'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { decisionPaper } from './decision-paper'
import { noticePaper } from './notice-paper'

/** 公示 and 结果公布决定 as Word files in the official layout, to be edited and sealed by the office. */
export const openResultFile = action({
  name: 'open-result-file',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), file: z.enum(['notice.docx', 'decision.docx']) }),
  run: async (call, { campaign: id, file }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
    const issuer = owner ?? campaign.certificate?.issuer ?? ''
    if (file === 'notice.docx') {
      const bytes = await publicNoticeDocx(await noticePaper(call, campaign, { issuer }))
      return fileResponse(bytes, { name: `公示-${campaign.title}`, plain: 'notice', kind: 'docx' })
    }
    const bytes = await resultDecisionDocx(await decisionPaper(call, campaign, { issuer }))
    return fileResponse(bytes, { name: `结果公布决定-${campaign.title}`, plain: 'decision', kind: 'docx' })
  },
})
