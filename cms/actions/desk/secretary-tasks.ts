import { phaseLabels } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { campaignsFor, count, type Task } from './desk-task'

export async function secretaryTasks(call: Call): Promise<Task[]> {
  const tasks: Task[] = []
  for (const { campaign, phase } of await campaignsFor(call)) {
    const here = { campaign: { equals: campaign.id } }
    const board = `/admin/board/${campaign.id}`
    const unscreened = await count(call, 'entries', { ...here, status: { equals: 'submitted' } })
    if (unscreened > 0) {
      tasks.push({
        text: `《${campaign.title}》待形式审查`,
        count: unscreened,
        href: board,
        urgent: phase === 'screening',
      })
    }
    const open = await count(call, 'score-sheets', { ...here, status: { in: ['assigned', 'started'] } })
    if (phase === 'reviewing') {
      tasks.push({
        text: `《${campaign.title}》评审中，尚未提交的评分表`,
        count: open,
        due: campaign.schedule.reviewClosesAt,
        href: board,
      })
    } else if (phase === 'deliberation') {
      tasks.push({ text: `《${campaign.title}》评审已结束，请核对后公布结果`, href: board, urgent: true })
    } else {
      tasks.push({
        text: `《${campaign.title}》${phaseLabels[phase]}`,
        due: nextDate(campaign, phase),
        href: board,
      })
    }
  }
  return tasks
}

const nextDate = ({ schedule }: Campaign, phase: string): string =>
  ({ upcoming: schedule.opensAt, submission: schedule.submissionClosesAt })[phase] ?? schedule.reviewOpensAt
