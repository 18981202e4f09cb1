import type { Call } from '../action'
import { campaignsFor, count, type Task } from './desk-task'

export async function judgeTasks(call: Call): Promise<Task[]> {
  const tasks: Task[] = []
  for (const { campaign, phase } of await campaignsFor(call)) {
    if (phase !== 'reviewing') continue
    const left = await count(call, 'score-sheets', {
      campaign: { equals: campaign.id },
      status: { in: ['assigned', 'started'] },
    })
    tasks.push({
      text:
        left > 0 ? `《${campaign.title}》还有作品等您评审` : `《${campaign.title}》您的评审已全部提交，谢谢`,
      count: left,
      due: left > 0 ? campaign.schedule.reviewClosesAt : undefined,
      href: '/admin/review',
      urgent: left > 0,
    })
  }
  return tasks
}
