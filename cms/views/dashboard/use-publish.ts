'use client'

import { useEffect, useRef, useState } from 'react'
import type { Publication } from '../../payload-types'
import { failureOf, read, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'

const address = '/api/globals/publication?depth=0'
const everySecond = 1000
const patience = 120

/** Asks for a publish and watches its record until it changes, for two minutes at most. */
export function usePublish(onPublished: () => Promise<void>) {
  const { data, failure, reload } = useOpened<Publication>(address)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const publish = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      await run('publish-site', {})
      for (let tries = 0; tries < patience && here.current; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, everySecond))
        const now = await read<Publication>(address)
        if (now.updatedAt !== data?.updatedAt) break
        if (tries === patience - 1) setRefusal('两分钟内没有发布完，可以稍后刷新本页查看。')
      }
      await Promise.all([reload(), onPublished()])
    } catch (error) {
      setRefusal(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }
  return { publication: data, failure, reload, busy, refusal, publish }
}
