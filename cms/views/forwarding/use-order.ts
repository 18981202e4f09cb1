'use client'

import { toast } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { failureOf, run } from '../desk/call'

export type Order = {
  rows: ForwardingRow[]
  /** Brings an entry to a place, counted from 0; saved at once, one save after the other. */
  move: (entry: string, place: number) => void
  saving: boolean
  /** Resolves when every move so far is saved. */
  settled: () => Promise<void>
}

/** The order of a district's entries as its officer moves them; what the server has is shown again when a save fails. */
export function useOrder(campaign: string, ranked: ForwardingRow[], reload: () => Promise<void>): Order {
  const [rows, setRows] = useState(ranked)
  const [waiting, setWaiting] = useState(0)
  const last = useRef<Promise<void>>(Promise.resolve())
  useEffect(() => setRows(ranked), [ranked])

  const save = useCallback(
    async (order: string[]) => {
      try {
        await run('rank-entries', { campaign, order })
      } catch (error) {
        toast.error(failureOf(error).message)
        await reload()
      } finally {
        setWaiting((count) => count - 1)
      }
    },
    [campaign, reload],
  )
  const move = (entry: string, place: number) => {
    const moved = rows.find(({ id }) => id === entry)
    if (!moved) return
    const order = rows.filter(({ id }) => id !== entry).toSpliced(place, 0, moved)
    setRows(order)
    setWaiting((count) => count + 1)
    last.current = last.current.then(() => save(order.map(({ id }) => id)))
  }
  return { rows, move, saving: waiting > 0, settled: () => last.current }
}
