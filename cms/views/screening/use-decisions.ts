'use client'

import { toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { failureOf, run } from '../desk/call'
import { type Outcome, outcomeLabels } from './outcomes'

export type Asked = { entries: string[]; outcome: Outcome }

/** The dialog that asks for a reason. */
export const questionSlug = 'screen-entries'

/** Decides on entries: at once where nothing is to be said, else after a reason has been asked for. */
export function useDecisions(onDecided: () => Promise<void>) {
  const [asked, setAsked] = useState<Asked>({ entries: [], outcome: 'return' })
  const { openModal } = useModal()

  const send = async ({ entries, outcome }: Asked, reason?: string) => {
    await run('screen-entries', { entries, outcome, reason })
    toast.success(`${entries.length} 件作品已${outcomeLabels[outcome]}。`)
    await onDecided()
  }
  const choose = (entries: string[], outcome: Outcome) => {
    if (outcome === 'accept') {
      send({ entries, outcome }).catch((error: unknown) => toast.error(failureOf(error).message))
      return
    }
    setAsked({ entries, outcome })
    openModal(questionSlug)
  }
  return { asked, choose, decide: (reason: string) => send(asked, reason) }
}
