import { useEffect, useState } from 'react'
import type { SiteState } from '../../actions/publishing/open-site-state'
import { failureOf, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'

const everySecond = 1000

/** How the website stands, looked at every second while it is being published, and the ways to publish it. */
export function usePublish(onPublished: () => Promise<void>) {
  const { data, failure, reload } = useOpened<SiteState>('/api/actions/open-site-state')
  const [asked, setAsked] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const runs = Boolean(data?.progress)

  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => void reload(), everySecond)
    return () => clearInterval(timer)
  }, [runs, reload])

  useEffect(() => {
    if (!asked || runs) return
    setAsked(false)
    void onPublished()
  }, [asked, runs, onPublished])

  const publish = async (action: 'publish-site' | 'publish-again') => {
    setRefusal(null)
    try {
      await run(action, {})
      await reload()
      setAsked(true)
    } catch (error) {
      setRefusal(failureOf(error).message)
    }
  }
  return { state: data, failure, reload, refusal, publish }
}
