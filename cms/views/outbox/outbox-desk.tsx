'use client'

import { SetStepNav } from '@payloadcms/ui'
import { useState } from 'react'
import type { Outbox } from '../../actions/outbox/open-outbox'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { DraftButtons } from './draft-buttons'
import { DraftList } from './draft-list'
import { PrintList } from './print-list'
import { SentTable } from './sent-table'

/** One campaign's outbox: drafts to look through, edit and send, and what became of those sent. */
export function OutboxDesk({ acts, id }: { id: string; acts: boolean }) {
  const { data, failure, reload } = useOpened<Outbox>(
    `/api/actions/open-outbox?campaign=${encodeURIComponent(id)}`,
  )
  const [settled, setSettled] = useState(0)
  if (!data) return <Opening failure={failure} retry={reload} />
  const drafts = data.messages.filter(({ status }) => status === 'draft')
  const gone = data.messages.filter(({ status }) => status !== 'draft')
  const afterSettling = async () => {
    setSettled(settled + 1)
    await reload()
  }
  return (
    <>
      <div className="qf-page qf-outbox">
        <SetStepNav nav={[{ label: '催办与消息', url: '/admin/outbox' }, { label: data.title }]} />
        <DeskHead title="催办与消息" lead={data.title} standing={!acts && <span>只读</span>}>
          <p className="qf-hint">
            发出后收件人登录即可看到
            {data.mail ? '，留有邮箱的同时收到邮件。' : '；没有设置邮件服务，不发邮件。'}
          </p>
        </DeskHead>
        {acts && <DraftButtons key={settled} campaign={data.id} onDrafted={reload} />}
        <DraftList drafts={drafts} acts={acts} reload={afterSettling} />
        <SentTable messages={gone} />
      </div>
      <PrintList title={data.title} drafts={drafts} />
    </>
  )
}
