import type { Call } from '../action'
import { count, type Task } from './desk-task'

const importing = '/admin/import'

/** What has to be set up first, in its order, then what there is. */
export async function adminTasks(call: Call): Promise<Task[]> {
  const schools = await count(call, 'schools')
  return [
    ...(await setupTasks(call, schools)),
    { text: '账号', count: await count(call, 'users'), href: '/admin/collections/users' },
    { text: '学校', count: schools, href: '/admin/collections/schools' },
    { text: '网站名称、备案号和联系方式', href: '/admin/globals/site-settings' },
  ]
}

/** A district is needed before its schools, a school before its accounts. */
async function setupTasks(call: Call, schools: number): Promise<Task[]> {
  if ((await count(call, 'districts')) === 0)
    return [{ text: '还没有县区，请先添加', href: '/admin/collections/districts/create', urgent: true }]
  if (schools === 0) return [{ text: '还没有学校，用 Excel 一次导入', href: importing, urgent: true }]
  if ((await count(call, 'users', { role: { equals: 'school' } })) === 0)
    return [{ text: '学校还没有账号，用 Excel 一次导入', href: importing, urgent: true }]
  return []
}
