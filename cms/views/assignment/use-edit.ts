'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { failureOf, run } from '../desk/call'

export type Pair = { entry: string; judge: string }
export type Edit = { add?: Pair[]; remove?: Pair[] }

/** Changes a draft by hand and reads the desk anew; says what is refused. */
export function useEdit(proposal: string | null, reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const edit = async (change: Edit): Promise<boolean> => {
    setBusy(true)
    try {
      await run('edit-proposal', { proposal, ...change })
      await reload()
      return true
    } catch (error) {
      toast.error(failureOf(error).message)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, edit }
}
