'use client'

import { Working } from '../desk/working'
import { useTask } from '../screening/use-task'

/** How far the work in the background is; reads the desk anew at its end. */
export function TaskProgress({ id, onEnd }: { id: string; onEnd: () => Promise<void> }) {
  const task = useTask(id, () => void onEnd())
  const preparing = task?.status === 'queued' ? '排队等候' : '正在计算…'
  return <Working doing="已完成" preparing={preparing} done={task?.done ?? 0} total={task?.total ?? 0} />
}
