'use client'

import { toast } from '@payloadcms/ui'
import { useRef } from 'react'
import type { BlindCopyDesk } from '../../actions/screening/open-blind-copy'
import { failureOf, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'

export type Copy = BlindCopyDesk
export type Find = Copy['finds'][number]
export type CopyFile = Copy['files'][number]

/** What is decided: on finds by number, on files by index. */
export type Settlement = {
  finds?: { number: number; decision: Find['decision'] }[]
  files?: { index: number; give: boolean }[]
}

/** One blind copy, and deciding on its finds and files, one decision after the other. */
export function useBlindCopy(entry: string) {
  const { data, failure, reload } = useOpened<Copy>(
    `/api/actions/open-blind-copy?entry=${encodeURIComponent(entry)}`,
  )
  const before = useRef<Promise<void>>(Promise.resolve())
  const send = async (settlement: Settlement) => {
    try {
      await run('settle-finds', { copy: data?.id, ...settlement })
    } catch (error) {
      toast.error(failureOf(error).message)
    }
    await reload()
  }
  const settle = (settlement: Settlement): Promise<void> => {
    before.current = before.current.then(() => send(settlement))
    return before.current
  }
  return { copy: data, failure, reload, settle }
}
