import type { CollectionSlug } from 'payload'
import { idOf } from '../../access/roles'
import type { Call } from '../action'
import { count, type Task } from './desk-task'

const articles: [CollectionSlug, string][] = [
  ['case-studies', '案例'],
  ['teacher-stories', '每月一师'],
  ['column-posts', '专栏文章'],
  ['reader-chapters', '读本章节'],
]

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
  const tasks: Task[] = [
    {
      text: '获奖作品还没有转为案例',
      count: waiting,
      href: '/admin/collections/results',
      urgent: waiting > 0,
    },
  ]
  for (const [collection, what] of articles) {
    tasks.push({
      text: `${what}草稿待发布`,
      count: await count(call, collection, { _status: { equals: 'draft' } }),
      href: `/admin/collections/${collection}?where[_status][equals]=draft`,
    })
  }
  return tasks
}
