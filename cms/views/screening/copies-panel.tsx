'use client'

import { Button, Link, toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Screening } from '../../actions/screening/open-screening'
import { failureOf, run } from '../desk/call'
import { phaseReason } from '../desk/phase-reason'
import { Working } from '../desk/working'
import { useTask } from './use-task'

type CopiesPanelProps = { screening: Screening; acts: boolean; reload: () => Promise<void> }

/** How many blind copies are made and how many wait for the clerk; making them goes on in the background. */
export function CopiesPanel({ screening, acts, reload }: CopiesPanelProps) {
  const { campaign, copies, counts } = screening
  const [started, setStarted] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const making = useTask(started ?? screening.task, ({ message, output, status }) => {
    setStarted(null)
    if (status === 'failed') toast.error(message)
    else toast.success(`盲评副本已制作 ${(output as { made?: number } | null)?.made ?? 0} 份。`)
    void reload()
  })
  const missing = counts.accepted - copies.made
  const closed = phaseReason(campaign, 'blind')
  const runs = Boolean(started ?? screening.task)

  const make = async () => {
    setBusy(true)
    try {
      setStarted((await run<{ task: string }>('make-blind-copies', { campaign: campaign.id })).task)
    } catch (error) {
      toast.error(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <p className="qf-facts">
        <span>通过审查 {counts.accepted} 件</span>
        <span>已制作 {copies.made} 份</span>
        <span>{copies.open > 0 ? <b>{copies.open} 份有待处理</b> : '没有待处理'}</span>
      </p>
      {runs && (
        <Working
          doing="正在制作"
          preparing="正在准备制作…"
          done={making?.done ?? 0}
          total={making?.total ?? 0}
        />
      )}
      {acts && missing > 0 && closed && <p className="qf-hint">{closed}</p>}
      <div className="qf-buttons">
        {acts && !runs && missing > 0 && !closed && (
          <Button size="large" margin={false} disabled={busy} onClick={() => void make()}>
            制作盲评副本（{missing}）
          </Button>
        )}
        {copies.next && (
          <Link className="qf-link" href={`/admin/screening/${campaign.id}/${copies.next}`} prefetch={false}>
            {acts ? '处理有待处理的副本' : '查看有待处理的副本'}
          </Link>
        )}
      </div>
      <p className="qf-hint">
        副本去掉作者、单位和文件属性，文件改名；查到的校名、县区、姓名和电话要处理完，评委才能看到作品。
      </p>
    </>
  )
}
