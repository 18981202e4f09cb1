import { phaseLabels } from '../../domain/campaign'
import type { Call } from '../action'
import { campaignsFor, count, type Task } from './desk-task'

/** For each campaign that is not announced yet its phase and the way to its board, then the size of the audit log. */
export async function observerTasks(call: Call): Promise<Task[]> {
  const campaigns = (await campaignsFor(call)).map(({ campaign, phase }) => ({
    text: `《${campaign.title}》${phaseLabels[phase]}`,
    href: `/admin/board/${campaign.id}`,
  }))
  const lines = await count(call, 'audit-log')
  return [...campaigns, { text: '操作日志共有记录', count: lines, href: '/admin/collections/audit-log' }]
}
