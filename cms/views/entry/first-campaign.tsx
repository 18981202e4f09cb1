'use client'

import { useField } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import type { EarlierEntries } from '../../actions/entries/open-earlier-entries'
import { useOpened } from '../desk/use-opened'
import { CopyEarlier } from './copy-earlier'

/**
 * Chooses the campaign of a new entry: the one that led here (`?campaign=`), else the only one that is open;
 * else says that one is to be chosen, or that there is none.
 */
export function FirstCampaign() {
  const asked = useSearchParams().get('campaign')
  const { setValue } = useField<string | null>({ path: 'campaign' })
  const { data, failure } = useOpened<EarlierEntries>('/api/actions/open-earlier-entries')
  const open = data?.campaigns ?? []
  const first = open.find(({ id }) => id === asked)?.id ?? (open.length === 1 ? open[0]?.id : undefined)
  useEffect(() => {
    if (first) setValue(first, true)
  }, [first, setValue])
  if (first || !(data || failure)) return <p className="qf-standing">正在读取征集活动…</p>
  const none = data && open.length === 0
  return (
    <div className="qf-standing">
      <p>{none ? '现在没有可以提交的征集活动；新的征集开始后，会出现在工作台上。' : '请先选择征集活动。'}</p>
      {failure && <p className="qf-wrong">{failure.message}</p>}
      {!none && <CopyEarlier />}
    </div>
  )
}
