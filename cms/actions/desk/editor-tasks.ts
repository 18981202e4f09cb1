import type { CollectionSlug } from 'payload'
import { idOf } from '../../access/roles'
import type { Call } from '../action'
import { calendarTasks } from '../calendar/calendar-tasks'
import { deskPapers } from '../editorial/desk-papers'
import { count, type Task } from './desk-task'

const articles: [CollectionSlug, string][] = [
  ['case-studies', '案例'],
  ['teacher-stories', '每月一师'],
  ['column-posts', '专栏文章'],
  ['reader-chapters', '读本章节'],
]

/** Papers that wait for this editor, awarded entries without a case, what the calendar asks for, and drafts by kind. */
export async function editorTasks(call: Call): Promise<Task[]> {
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
  const papers = await deskPapers(call)
  const desk = (text: string, { length }: unknown[]): Task => ({
    text,
    count: length,
    href: '/admin/editorial',
    urgent: length > 0,
  })
  const tasks: Task[] = [
    desk('稿件等您审校', papers.waiting),
    desk('稿件退回给您修改', papers.returned),
    desk('稿件审校完毕，等待发布', papers.cleared),
    {
      text: '获奖作品还没有转为案例',
      count: waiting,
      href: '/admin/collections/results',
      urgent: waiting > 0,
    },
  ]
  tasks.push(...(await calendarTasks(call)))
  for (const [collection, what] of articles) {
    tasks.push({
      text: `${what}草稿还没有发布`,
      count: await count(call, collection, { _status: { equals: 'draft' } }),
      href: `/admin/collections/${collection}?where[_status][equals]=draft`,
    })
  }
  return tasks
}
