'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import type { Messages } from '../../actions/outbox/open-messages'
import { beijingTime } from '../../domain/beijing-time'
import { failureOf, run } from '../desk/call'
import { useOpened } from '../desk/use-opened'

type Message = Messages['messages'][number]

/** 消息: what the contest office has sent to this account, the unread first; nothing is shown where nothing was sent. */
export function MessagesPanel() {
  const { data, reload } = useOpened<Messages>('/api/actions/open-messages')
  const [refusal, setRefusal] = useState<string | null>(null)
  if (!data || data.messages.length === 0) return null
  const read = data.messages.filter((message) => message.read)
  const noteRead = async ({ id }: Message) => {
    try {
      await run('read-message', { message: id })
      await reload()
    } catch (error) {
      setRefusal(failureOf(error).message)
    }
  }
  return (
    <section className="qf-section" aria-labelledby="messages">
      <h2 id="messages">消息{data.unread > 0 && `（${data.unread} 条未读）`}</h2>
      {data.messages
        .filter((message) => !message.read)
        .map((message) => (
          <MessageText key={message.id} message={message}>
            <Button
              size="large"
              margin={false}
              buttonStyle="secondary"
              onClick={() => void noteRead(message)}
            >
              知道了
            </Button>
          </MessageText>
        ))}
      <p className="qf-wrong" role="alert">
        {refusal}
      </p>
      {read.length > 0 && (
        <details className="qf-more">
          <summary>已读 {read.length} 条</summary>
          {read.map((message) => (
            <MessageText key={message.id} message={message} />
          ))}
        </details>
      )}
    </section>
  )
}

function MessageText({ children, message }: { message: Message; children?: ReactNode }) {
  return (
    <article className="qf-message">
      <h3>{message.subject}</h3>
      {message.sentAt && <p className="qf-hint">{beijingTime(Date.parse(message.sentAt))}</p>}
      <p>{message.body}</p>
      {children}
    </article>
  )
}
