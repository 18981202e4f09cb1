'use client'

import { useCallback, useEffect, useState } from 'react'
import { type CallFailure, failureOf, read } from './call'

export type Opened<Output> = {
  data: Output | null
  failure: CallFailure | null
  /** Reads again; what was read before stays while it does, and if it fails. */
  reload: () => Promise<void>
}

/** Reads an address of the API when the component appears; give the component a key when the address changes. */
export function useOpened<Output>(address: string): Opened<Output> {
  const [data, setData] = useState<Output | null>(null)
  const [failure, setFailure] = useState<CallFailure | null>(null)
  const reload = useCallback(async () => {
    try {
      setData(await read<Output>(address))
      setFailure(null)
    } catch (error) {
      setFailure(failureOf(error))
    }
  }, [address])
  useEffect(() => {
    void reload()
  }, [reload])
  return { data, failure, reload }
}
