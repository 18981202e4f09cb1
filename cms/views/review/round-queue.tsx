'use client'

import { Button } from '@payloadcms/ui'
import { beijingTime } from '../../domain/beijing-time'
import { Deadline } from '../desk/deadline'
import { ProgressBar } from '../desk/progress-bar'
import { serverNow } from '../desk/server-clock'
import { isOpen, type QueueRound, sheetPath } from './queue'
import { QueueTable } from './queue-table'

/** One round of a campaign: how far this judge is, until when, and the works. */
export function RoundQueue({ round }: { round: QueueRound }) {
  const { due, open, sheets, submitted } = round
  const next = open ? sheets.find(isOpen) : undefined
  return (
    <>
      <header className="qf-section__head">
        <p className="qf-facts">
          <RoundTime round={round} />
          <span>
            已提交 {submitted}/{due} 篇
            <ProgressBar parts={[{ count: submitted, tone: 'done' }]} of={due} />
          </span>
        </p>
        {next && (
          <Button el="link" to={sheetPath(next.id)} size="large" margin={false}>
            {submitted > 0 ? '继续评审' : '开始评审'}
          </Button>
        )}
      </header>
      <QueueTable round={round} />
    </>
  )
}

function RoundTime({ round: { closesAt, label, open, opensAt } }: { round: QueueRound }) {
  if (open) {
    return (
      <>
        <b>{label}进行中</b>
        <Deadline at={closesAt} label="截止" />
      </>
    )
  }
  const opens = Date.parse(opensAt)
  if (serverNow().getTime() < opens) return <b>{`${label}将于 ${beijingTime(opens)} 开始`}</b>
  return <b>{`${label}已于 ${beijingTime(Date.parse(closesAt))} 结束`}</b>
}
