'use client'

import { useEffect, useRef, useState } from 'react'
import type { OpenTask } from '../../actions/certificates/open-task'
import { failureOf, read } from '../desk/call'

const everySecond = 1000

const hasEnded = ({ status }: OpenTask) => status === 'done' || status === 'failed'

/** Watches background work until it has ended, then calls `onEnd` once; the work goes on when nobody watches. */
export function useTask(id: string | null, onEnd: (task: OpenTask) => void): OpenTask | null {
  const [task, setTask] = useState<OpenTask | null>(null)
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    if (!id) return
    let timer: ReturnType<typeof setTimeout>
    let here = true
    const look = async () => {
      try {
        const now = await read<OpenTask>(`/api/actions/open-task?task=${encodeURIComponent(id)}`)
        if (!here) return
        setTask(now)
        if (hasEnded(now)) return end.current(now)
      } catch (error) {
        if (!here || !failureOf(error).passes) return
      }
      timer = setTimeout(() => void look(), everySecond)
    }
    void look()
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [id])
  return task?.id === id ? task : null
}
