'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import { failureOf, run } from '../desk/call'

export type Pair = { entry: string; judge: string }
export type Edit = { add?: Pair[]; remove?: Pair[] }

/** Changes a draft by hand and reads the desk anew; remembers which works were touched. What is refused is said. */
export function useEdit(proposal: string | null, reload: () => Promise<void>) {
  const [busy, setBusy] = useState(false)
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const edit = async (change: Edit): Promise<boolean> => {
    setBusy(true)
    try {
      await run('edit-proposal', { proposal, ...change })
      const works = [...(change.add ?? []), ...(change.remove ?? [])].map(({ entry }) => entry)
      setTouched((before) => new Set([...before, ...works]))
      await reload()
      return true
    } catch (error) {
      toast.error(failureOf(error).message)
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, edit, touched }
}
