import { z } from 'zod'
import { beijingDay } from '../../domain/beijing-time'
import { Refusal } from '../../domain/refusal'
import type { Booklet } from '../../office/booklet/booklet'
import { bookletDocx } from '../../office/booklet/booklet-docx'
import { bookletPdf } from '../../office/booklet/booklet-pdf'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'
import { documentFor } from '../documents'
import { fileResponse } from '../file-response'
import { bookletCases } from './booklet-cases'

/** 获奖案例汇编: the published cases of a campaign, to be edited in Word or printed. */
export const openBooklet = action({
  name: 'open-booklet',
  method: 'get',
  input: z.strictObject({ campaign: z.string().min(1), format: z.enum(['docx', 'pdf']) }),
  run: async (call, { campaign: id, format }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    const booklet = await bookletOf(call, campaign)
    const bytes = format === 'docx' ? await bookletDocx(booklet) : (await bookletPdf(booklet)).bytes
    return fileResponse(bytes, { name: `获奖案例汇编-${campaign.title}`, plain: 'booklet', kind: format })
  },
})

/** @throws Refusal `conflict` when no case of the campaign is on the site. */
async function bookletOf(call: Call, campaign: Campaign): Promise<Booklet> {
  const cases = await bookletCases(call, campaign)
  if (cases.length === 0) {
    throw new Refusal(
      'conflict',
      '这次征集还没有发布到网站的案例，请先把获奖作品转为案例并发布，再生成汇编。',
    )
  }
  const { owner } = await call.req.payload.findGlobal({ slug: 'site-settings', depth: 0, req: call.req })
  return {
    title: '获奖案例汇编',
    campaign: campaign.title,
    issuer: owner ?? campaign.certificate?.issuer ?? '',
    day: beijingDay(call.now),
    cases,
    demo: campaign.demo ?? false,
  }
}
