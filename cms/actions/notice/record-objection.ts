import { z } from 'zod'
import { idOf } from '../../access/roles'
import { beijingDay } from '../../domain/beijing-time'
import { requirePhase } from '../../domain/campaign'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { documentFor } from '../documents'

const brief = (most: number) => z.string().trim().max(most).default('')

/** Puts on record an objection that was raised within the public notice; anonymous ones only where the campaign takes them. */
export const recordObjection = action({
  name: 'record-objection',
  method: 'post',
  input: z.strictObject({
    campaign: z.string().min(1),
    result: z.string().min(1).optional(),
    receivedAt: z.iso.datetime({ offset: true }),
    channel: z.string().trim().min(1).max(30),
    name: brief(40),
    unit: brief(60),
    phone: brief(30),
    content: z.string().trim().min(5).max(2000),
  }),
  run: async (call, { campaign: id, channel, content, name, phone, receivedAt, result, unit }) => {
    const campaign = await documentFor(call, 'campaigns', id, '个征集活动')
    requirePhase(campaign, 'object', call.now)
    if (campaign.notice.requireRealName && (!name || !phone)) {
      throw new Refusal(
        'invalid',
        '本次公示只受理实名异议，请填写姓名或单位和联系电话。',
        name ? 'phone' : 'name',
      )
    }
    checkInTime(receivedAt, call.now, campaign.announcedAt ?? '', campaign.notice.endsOn?.slice(0, 10) ?? '')
    if (result) {
      const objected = await documentFor(call, 'results', result, '条评审结果')
      if (idOf(objected.campaign) !== id)
        throw new Refusal('invalid', '这条结果不属于本次征集，请重新选择。', 'result')
    }
    const objection = await call.req.payload.create({
      collection: 'objections',
      data: {
        campaign: id,
        result,
        receivedAt,
        channel,
        objector: { name, unit, phone },
        content,
        status: 'received',
        by: call.actor.id,
      },
      depth: 0,
      req: call.req,
    })
    return { objection: objection.id }
  },
})

const minute = 60_000

/** Forms tell the time to the minute, and so the minute in which the notice began counts as a whole. */
function checkInTime(receivedAt: string, now: Date, announcedAt: string, endsOn: string): void {
  const received = new Date(receivedAt)
  const began = Math.floor(Date.parse(announcedAt) / minute) * minute
  if (received > now) throw new Refusal('invalid', '收到时间不能晚于现在，请重新填写。', 'receivedAt')
  if (received.getTime() < began) {
    throw new Refusal('invalid', '收到时间早于公示开始，请核对后重新填写。', 'receivedAt')
  }
  if (beijingDay(received) > endsOn) {
    throw new Refusal(
      'conflict',
      `公示已于 ${endsOn} 结束，逾期的异议不再受理，可转信访渠道办理。`,
      'receivedAt',
    )
  }
}
