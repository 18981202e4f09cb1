'use client'

import { Button, toast, useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { OwnSessions } from '../../actions/accounts/open-sessions'
import { beijingTime } from '../../domain/beijing-time'
import { failureOf, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'
import './own-sessions.css'

/** On the page of one's own account: where it is logged in, and the ways to end that. */
export function OwnSessionsField() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  return user && user.id === id ? <OwnSessionList /> : null
}

function OwnSessionList() {
  const { data, failure, reload } = useOpened<OwnSessions>('/api/actions/open-sessions')
  const end = async (keepThis: boolean) => {
    try {
      await run('end-sessions', { keepThis })
      if (!keepThis) return window.location.assign('/admin/login')
      toast.success('其他设备上的登录都已退出。')
      await reload()
    } catch (error) {
      toast.error(failureOf(error).message)
    }
  }
  return (
    <section className="field-type qf-own-sessions" aria-labelledby="own-sessions">
      <h3 id="own-sessions">登录中的设备</h3>
      {failure && <p role="alert">{failure.message}</p>}
      <ul>
        {data?.sessions.map(({ device, here, id, since }) => (
          <li key={id}>
            {device}，{beijingTime(Date.parse(since))} 登录{here && '（本机）'}
          </li>
        ))}
      </ul>
      <div>
        <Button
          buttonStyle="secondary"
          margin={false}
          disabled={(data?.sessions.length ?? 0) < 2}
          onClick={() => void end(true)}
        >
          退出其他设备
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => void end(false)}>
          全部退出（包括本机）
        </Button>
      </div>
    </section>
  )
}
