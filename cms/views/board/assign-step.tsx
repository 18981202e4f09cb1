'use client'

import { Banner, Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { failureOf, run } from '../desk/call'
import { phaseReason } from '../desk/phase-reason'
import { missingSheets } from './board-counts'
import type { StepProps } from './board-desk'

type Assigned = {
  assigned: number
  loads: number[]
  shortfalls: { entry: string; title: string; missing: number; reason: string }[]
}

/** 分配评委: one button; what was assigned before stands, so it may be pressed again after a recusal. */
export function AssignStep({ board, acts, reload }: StepProps) {
  const [result, setResult] = useState<Assigned | null>(null)
  const [busy, setBusy] = useState(false)
  const closed = phaseReason(board, 'assign')
  const missing = missingSheets(board)

  const assign = async () => {
    setBusy(true)
    try {
      setResult(await run<Assigned>('assign-judges', { campaign: board.id }))
      await reload()
    } catch (error) {
      toast.error(failureOf(error).message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <p className="qf-facts">
        <span>通过审查 {board.works.length} 件</span>
        <span>评委 {board.judges.length} 位</span>
        <span>每件 {board.sheetsPerEntry} 位评委</span>
        {board.works.length > 0 && <span>{missing > 0 ? `还差 ${missing} 份评分表` : '已全部分配'}</span>}
      </p>
      {acts && closed && <Banner type="info">{closed}</Banner>}
      {acts && !closed && (
        <div className="qf-buttons">
          <Button size="large" margin={false} disabled={busy} onClick={() => void assign()}>
            {busy ? '正在分配…' : '分配评委'}
          </Button>
          <p className="qf-hint">
            自动均衡分配，避开评委本人所在学校（以及活动设定的本县区）；已分配的不变，有评委回避后可再按一次补派。
          </p>
        </div>
      )}
      {result && <Result result={result} />}
    </>
  )
}

function Result({ result: { assigned, loads, shortfalls } }: { result: Assigned }) {
  return (
    <div role="status">
      <Banner type={shortfalls.length > 0 ? 'warning' : 'success'}>
        新分配 {assigned} 份评分表；每位评委 {Math.min(...loads)} 至 {Math.max(...loads)} 件。
        {shortfalls.length > 0 && `有 ${shortfalls.length} 件作品评委不足：`}
      </Banner>
      {shortfalls.length > 0 && (
        <ul className="qf-shortfalls">
          {shortfalls.map(({ entry, title, missing, reason }) => (
            <li key={entry}>
              《{title}》缺 {missing} 位：{reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
