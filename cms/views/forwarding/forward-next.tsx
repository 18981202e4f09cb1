'use client'

import { Button, useModal } from '@payloadcms/ui'
import type { Forwarding, ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { AskDialog } from '../desk/ask-dialog'

type ForwardNextProps = {
  rows: ForwardingRow[]
  quotas: Forwarding['quotas']
  busy: boolean
  onForward: (entries: string[]) => Promise<void>
}

/** Forwards at once the first of what waits, as many as the district's quota still takes. */
export function ForwardNext({ rows, quotas, busy, onForward }: ForwardNextProps) {
  const { openModal } = useModal()
  const waiting = rows.filter(({ status }) => status === 'submitted')
  const room = quotas.find(({ label }) => label === '本县区')?.left ?? waiting.length
  const next = waiting.slice(0, room)
  if (next.length === 0) return null
  return (
    <>
      <Button size="large" margin={false} disabled={busy} onClick={() => openModal('forward-next')}>
        按次序推荐前 {next.length} 件
      </Button>
      <AskDialog
        slug="forward-next"
        title={`推荐这 ${next.length} 件作品？`}
        confirm="确认推荐"
        onConfirm={() => onForward(next.map(({ id }) => id))}
      >
        <ol className="qf-next">
          {next.map(({ id, school, title }) => (
            <li key={id}>
              《{title}》{school}
            </li>
          ))}
        </ol>
        <p>推荐截止前可以取消推荐、另换作品。</p>
      </AskDialog>
    </>
  )
}
