'use client'

import { ProgressBar } from '../desk/progress-bar'
import { useTask } from '../screening/use-task'

/** How far the work in the background is; reads the desk anew at its end. */
export function TaskProgress({ id, onEnd }: { id: string; onEnd: () => Promise<void> }) {
  const task = useTask(id, () => void onEnd())
  const { done = 0, total = 0 } = task ?? {}
  const told = task?.status === 'queued' ? '排队等候' : total > 0 ? `已完成 ${done}/${total}` : '正在计算…'
  return (
    <p className="qf-facts" role="status">
      <span>
        {told}
        <ProgressBar parts={[{ count: done, tone: 'done' }]} of={total} />
      </span>
      <span className="qf-hint">可以离开本页，不会中断。</span>
    </p>
  )
}
