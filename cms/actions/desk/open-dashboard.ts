import type { CollectionSlug, Where } from 'payload'
import { z } from 'zod'
import type { Role } from '../../access/roles'
import { idOf } from '../../access/roles'
import { phaseAt, phaseLabels } from '../../domain/campaign'
import type { Campaign } from '../../payload-types'
import { action, type Call } from '../action'

/** One thing to do or to know: a sentence, how many, by when, and where to go. */
export type Task = { text: string; count?: number; due?: string; href?: string; urgent?: boolean }

/** What this person should do next, and what stands where. */
export const openDashboard = action({
  name: 'open-dashboard',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const tasks = await tasksOf[call.actor.role](call)
    return { role: call.actor.role, name: call.actor.name ?? '', tasks }
  },
})

export type Dashboard = Awaited<ReturnType<typeof openDashboard.run>>

const tasksOf: Record<Role, (call: Call) => Promise<Task[]>> = {
  visitor: async () => [],
  school: schoolTasks,
  district: districtTasks,
  judge: judgeTasks,
  editor: editorTasks,
  secretary: secretaryTasks,
  observer: observerTasks,
  admin: adminTasks,
}

async function count({ req }: Call, collection: CollectionSlug, where: Where = {}): Promise<number> {
  return (await req.payload.count({ collection, where, overrideAccess: false, req })).totalDocs
}

async function campaignsFor({ now, req }: Call) {
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { announcedAt: { exists: false } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    sort: 'schedule.submissionClosesAt',
    req,
  })
  return docs.map((campaign) => ({ campaign, phase: phaseAt(campaign, now) }))
}

async function schoolTasks(call: Call): Promise<Task[]> {
  const own = (campaign: Campaign, ...statuses: string[]) =>
    count(call, 'entries', { campaign: { equals: campaign.id }, status: { in: statuses } })
  const tasks: Task[] = []
  for (const { campaign, phase } of await campaignsFor(call)) {
    const returned = await own(campaign, 'returned')
    if (returned > 0) {
      tasks.push({
        text: `《${campaign.title}》有作品被退回，请按原因修改后重新提交`,
        count: returned,
        href: '/admin/collections/entries?where[status][equals]=returned',
        urgent: true,
      })
    }
    if (phase !== 'submission') continue
    const used = await own(campaign, 'submitted', 'returned', 'accepted')
    const drafts = await own(campaign, 'draft')
    if (drafts > 0) {
      tasks.push({
        text: `《${campaign.title}》还有草稿没有提交`,
        count: drafts,
        due: campaign.schedule.submissionClosesAt,
        href: '/admin/collections/entries?where[status][equals]=draft',
        urgent: true,
      })
    }
    tasks.push({
      text: `《${campaign.title}》正在征集：贵校已提交 ${used} 件，最多 ${campaign.quotas.perSchool} 件`,
      due: campaign.schedule.submissionClosesAt,
      href: '/admin/collections/entries/create',
    })
  }
  return tasks
}

async function districtTasks(call: Call): Promise<Task[]> {
  const tasks: Task[] = []
  for (const { campaign, phase } of await campaignsFor(call)) {
    tasks.push({
      text: `《${campaign.title}》${phaseLabels[phase]}，本县区学校已提交`,
      count: await count(call, 'entries', { campaign: { equals: campaign.id } }),
      due: phase === 'submission' ? campaign.schedule.submissionClosesAt : undefined,
      href: '/admin/collections/entries',
    })
  }
  return tasks
}

async function judgeTasks(call: Call): Promise<Task[]> {
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

async function editorTasks(call: Call): Promise<Task[]> {
  const { req } = call
  const { docs: made } = await req.payload.find({
    collection: 'case-studies',
    where: { result: { exists: true } },
    depth: 0,
    pagination: false,
    select: { result: true },
    overrideAccess: false,
    req,
  })
  const waiting = await count(call, 'results', {
    awardName: { exists: true },
    id: { not_in: made.flatMap(({ result }) => idOf(result) ?? []) },
  })
  const drafts: [CollectionSlug, string][] = [
    ['case-studies', '案例'],
    ['teacher-stories', '每月一师'],
    ['column-posts', '专栏文章'],
    ['reader-chapters', '读本章节'],
  ]
  const tasks: Task[] = [
    {
      text: '获奖作品还没有转为案例',
      count: waiting,
      href: '/admin/collections/results',
      urgent: waiting > 0,
    },
  ]
  for (const [collection, what] of drafts) {
    tasks.push({
      text: `${what}草稿待发布`,
      count: await count(call, collection, { _status: { equals: 'draft' } }),
      href: `/admin/collections/${collection}?where[_status][equals]=draft`,
    })
  }
  return tasks
}

async function secretaryTasks(call: Call): Promise<Task[]> {
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

async function observerTasks(call: Call): Promise<Task[]> {
  const campaigns = (await campaignsFor(call)).map(({ campaign, phase }) => ({
    text: `《${campaign.title}》${phaseLabels[phase]}`,
    href: `/admin/board/${campaign.id}`,
  }))
  const lines = await count(call, 'audit-log')
  return [...campaigns, { text: '操作日志共有记录', count: lines, href: '/admin/collections/audit-log' }]
}

async function adminTasks(call: Call): Promise<Task[]> {
  return [
    { text: '账号', count: await count(call, 'users'), href: '/admin/collections/users' },
    { text: '学校', count: await count(call, 'schools'), href: '/admin/collections/schools' },
    { text: '网站名称、备案号和联系方式', href: '/admin/globals/site-settings' },
  ]
}
