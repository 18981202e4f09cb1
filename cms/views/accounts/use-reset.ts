'use client'

import { useState } from 'react'
import { type CallFailure, failureOf, run } from '../desk/call'
import { useTask } from '../screening/use-task'

type Made = { slips: string; count: number }

/** Gives accounts new one-time passwords and watches until their slips are ready. */
export function useReset(onMade: () => void) {
  const [started, setStarted] = useState<string | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const task = useTask(started, onMade)
  const start = async (accounts: string[]) => {
    setFailure(null)
    try {
      setStarted((await run<{ task: string }>('reset-passwords', { accounts })).task)
    } catch (error) {
      setFailure(failureOf(error))
    }
  }
  const busy = started !== null && task?.status !== 'done' && task?.status !== 'failed'
  const made = task?.status === 'done' ? (task.output as Made) : null
  return { busy, failure, made, start, task }
}
