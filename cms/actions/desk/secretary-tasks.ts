import { phaseLabels } from '../../domain/campaign'
import { currentRound, isOpen } from '../../domain/review-round'
import type { Campaign } from '../../payload-types'
import type { Call } from '../action'
import { campaignRounds, roundAfter } from '../board/round-view'
import { certificateTasks } from './certificate-tasks'
import { campaignsFor, count, type RunningCampaign, type Task } from './desk-task'

/** What the secretary has to do in every campaign that is not announced yet, then the certificates that are due. */
export async function secretaryTasks(call: Call): Promise<Task[]> {
  const tasks: Task[] = []
  for (const running of await campaignsFor(call)) {
    tasks.push(...(await screeningTasks(call, running)), await phaseTask(call, running))
  }
  return [...tasks, ...(await certificateTasks(call))]
}

const boardOf = ({ id }: Campaign) => `/admin/board/${id}`

/** Entries to be screened: where districts forward, those that were; and blind copies to be decided on. */
async function screeningTasks(call: Call, { campaign, phase }: RunningCampaign): Promise<Task[]> {
  const here = { campaign: { equals: campaign.id } }
  const due = campaign.schedule.forwardingClosesAt ? 'forwarded' : 'submitted'
  const unscreened = await count(call, 'entries', { ...here, status: { equals: due } })
  const open = await count(call, 'blind-copies', { ...here, status: { equals: 'open' } })
  const screening: Task = {
    text: `《${campaign.title}》待形式审查`,
    count: unscreened,
    href: boardOf(campaign),
    urgent: phase === 'screening',
  }
  const copies: Task = {
    text: `《${campaign.title}》有盲评副本待处理，处理完评委才能看到`,
    count: open,
    href: `/admin/screening/${campaign.id}`,
    urgent: true,
  }
  return [screening, copies].filter((task) => task.count)
}

/** Where the campaign stands, and until when. */
async function phaseTask(call: Call, { campaign, phase }: RunningCampaign): Promise<Task> {
  const { title } = campaign
  const href = boardOf(campaign)
  if (phase === 'reviewing') return reviewTask(call, campaign)
  if (phase === 'deliberation')
    return { text: `《${title}》评审已结束，请核对后公布结果`, href, urgent: true }
  return { text: `《${title}》${phaseLabels[phase]}`, due: nextDate(campaign, phase), href }
}

async function reviewTask(call: Call, campaign: Campaign): Promise<Task> {
  const href = boardOf(campaign)
  const round = currentRound(campaignRounds(campaign), call.now)
  const next = roundAfter(campaign, round)
  if (next && !isOpen(round, call.now)) {
    const text = `《${campaign.title}》${round.label}已结束，请确定晋级${next.label}的作品并分配评委`
    return { text, due: next.opensAt, href, urgent: true }
  }
  const open = await count(call, 'score-sheets', {
    campaign: { equals: campaign.id },
    round: { equals: round.number },
    status: { in: ['assigned', 'started'] },
  })
  const text = `《${campaign.title}》${round.label}进行中，尚未提交的评分表`
  return { text, count: open, due: round.closesAt, href }
}

function nextDate({ schedule }: Campaign, phase: string): string {
  const { forwardingClosesAt, opensAt, reviewOpensAt, submissionClosesAt } = schedule
  const dates: Record<string, string | null | undefined> = {
    upcoming: opensAt,
    submission: submissionClosesAt,
    forwarding: forwardingClosesAt,
  }
  return dates[phase] ?? reviewOpensAt
}
