import type { Call } from '../action'
import { count, type Task } from './desk-task'

export async function adminTasks(call: Call): Promise<Task[]> {
  return [
    { text: '账号', count: await count(call, 'users'), href: '/admin/collections/users' },
    { text: '学校', count: await count(call, 'schools'), href: '/admin/collections/schools' },
    { text: '网站名称、备案号和联系方式', href: '/admin/globals/site-settings' },
  ]
}
