import { idOf } from '../../access/roles'
import { beijingTime } from '../../domain/beijing-time'
import { requirePhase } from '../../domain/campaign'
import { currentRound, requireOpenRound, roundsOf } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { judgesById } from '../contest-records'
import type { Reminders } from './reminders'

/** Every judge with sheets still to hand in in the present round; throws Refusal `conflict` while none is open. */
export async function judgeReminders(call: Call, campaign: Campaign): Promise<Reminders> {
  const { now, req } = call
  requirePhase(campaign, 'score', now)
  const round = currentRound(roundsOf(campaign.schedule, campaign.review.sheetsPerEntry), now)
  requireOpenRound(round, now)
  const { docs: sheets } = await req.payload.find({
    collection: 'score-sheets',
    where: {
      campaign: { equals: campaign.id },
      round: { equals: round.number },
      status: { in: ['assigned', 'started', 'submitted'] },
    },
    select: { judge: true, status: true },
    depth: 0,
    pagination: false,
    req,
  })
  const own = Map.groupBy(sheets, ({ judge }) => idOf(judge) ?? '')
  const judges = await judgesById(call, [...own.keys()])
  const reminders = judges.flatMap(({ id, name }) => {
    const due = own.get(id) ?? []
    const left = due.filter(({ status }) => status !== 'submitted').length
    if (left === 0) return []
    const progress = `您有 ${due.length} 件作品，已提交 ${due.length - left} 件，还有 ${left} 件没有提交`
    const until = `请于 ${beijingTime(Date.parse(round.closesAt))} 前在评审台完成`
    return {
      to: id,
      subject: `评审提醒：还有 ${left} 件作品等您评分`,
      body: `${name}：您好！《${campaign.title}》${round.label}中，${progress}。${until}。如需回避或有其他困难，请告知评审秘书。`,
    }
  })
  return { reminders, unreached: [] }
}
