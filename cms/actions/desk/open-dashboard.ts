import { z } from 'zod'
import type { Role } from '../../access/roles'
import { action, type Call } from '../action'
import { adminTasks } from './admin-tasks'
import { bookletsFor } from './booklets-for'
import type { Task } from './desk-task'
import { districtTasks } from './district-tasks'
import { editorTasks } from './editor-tasks'
import { judgeTasks } from './judge-tasks'
import { observerTasks } from './observer-tasks'
import { schoolTasks } from './school-tasks'
import { secretaryTasks } from './secretary-tasks'

/** What this person should do next, and what stands where. */
export const openDashboard = action({
  name: 'open-dashboard',
  method: 'get',
  input: z.strictObject({}),
  run: async (call) => {
    const tasks = await tasksOf[call.actor.role](call)
    const booklets = await bookletsFor(call)
    return { role: call.actor.role, name: call.actor.name ?? '', tasks, booklets }
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
