'use client'

import { useCallback, useEffect, useState } from 'react'
import { type CallFailure, failureOf, read } from './call'

export type Opened<Output> = {
  data: Output | null
  failure: CallFailure | null
  /** Reads again; what was read before stays while it does, and if it fails. */
  reload: () => Promise<void>
}

/**
 * Reads an address of the API when the component appears, and again when the version of what stands there changes;
 * give the component a key when the address changes.
 */
export function useOpened<Output>(address: string, version = 0): Opened<Output> {
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
    if (version >= 0) void reload()
  }, [reload, version])
  return { data, failure, reload }
}
