import { currentRound, isOpen } from '../../domain/review-round'
import type { Call } from '../action'
import { campaignRounds } from '../board/round-view'
import { campaignsFor, count, type Task } from './desk-task'

/** What a judge has to score in the rounds that are open, and by when. */
export async function judgeTasks(call: Call): Promise<Task[]> {
  const tasks: Task[] = []
  for (const { campaign, phase } of await campaignsFor(call)) {
    const round = currentRound(campaignRounds(campaign), call.now)
    if (phase !== 'reviewing' || !isOpen(round, call.now)) continue
    const here = { campaign: { equals: campaign.id }, round: { equals: round.number } }
    const left = await count(call, 'score-sheets', { ...here, status: { in: ['assigned', 'started'] } })
    if (left > 0) {
      tasks.push({
        text: `《${campaign.title}》还有作品等您评审`,
        count: left,
        due: round.closesAt,
        href: '/admin/review',
        urgent: true,
      })
    } else if ((await count(call, 'score-sheets', { ...here, status: { equals: 'submitted' } })) > 0) {
      const text = `《${campaign.title}》您的评审已全部提交，谢谢`
      tasks.push({ text, count: 0, href: '/admin/review', urgent: false })
    }
  }
  return tasks
}
