'use client'

import type { Outbox } from '../../actions/outbox/open-outbox'
import { beijingTime } from '../../domain/beijing-time'

type Message = Outbox['messages'][number]

/** What has left or was cancelled, the latest first: when, how, and whether it has been read. */
export function SentTable({ messages }: { messages: Message[] }) {
  if (messages.length === 0) return null
  const sent = messages.filter(({ status }) => status === 'sent')
  const read = sent.filter(({ readAt }) => readAt).length
  return (
    <section className="qf-section" aria-labelledby="sent">
      <h2 id="sent">
        已发 {sent.length} 条，已读 {read} 条
        {messages.length > sent.length && `，已取消 ${messages.length - sent.length} 条`}
      </h2>
      <table className="qf-table">
        <thead>
          <tr>
            <th>收件人</th>
            <th>标题</th>
            <th>发出</th>
            <th>状态</th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <tr key={message.id}>
              <td>
                {message.to.name}
                {message.to.unit && <span className="qf-hint"> {message.to.unit}</span>}
              </td>
              <td data-label="标题">{message.subject}</td>
              <td data-label="发出">{message.sentAt ? beijingTime(Date.parse(message.sentAt)) : '—'}</td>
              <td data-label="状态">
                <div>
                  {standing(message)}
                  {message.failure && <p className="qf-wrong">{message.failure}</p>}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function standing({ channel, readAt, status }: Message): string {
  if (status === 'cancelled') return '已取消'
  const way = channel === 'email' ? '站内和邮件' : '站内'
  return `${way}，${readAt ? `${beijingTime(Date.parse(readAt))} 已读` : '未读'}`
}
