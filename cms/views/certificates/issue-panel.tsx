'use client'

import { Banner, Button, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Issued } from '../../actions/certificates/issue-certificates'
import type { Certificates } from '../../actions/certificates/open-certificates'
import { AskDialog } from '../desk/ask-dialog'
import { failureOf, run } from '../desk/call'
import { Working } from '../desk/working'
import { useTask } from '../screening/use-task'

const everyone = 'issue-unconfirmed'

type Batch = { batch?: 'new' | 'all'; acceptUnconfirmed?: boolean }
type IssuePanelProps = { certificates: Certificates; reload: () => Promise<void> }

/** Issues what is due and watches the files being made, which may be left running. */
export function IssuePanel({
  certificates: { batches, campaign, certificates, due },
  reload,
}: IssuePanelProps) {
  const { openModal } = useModal()
  const running = batches.find(({ status }) => status === 'queued' || status === 'running')
  const [started, setStarted] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const task = useTask(started ?? running?.id ?? null, () => void reload())
  const making = busy || task?.status === 'queued' || task?.status === 'running'
  const waiting = due.all - due.confirmed

  const issue = async (batch: Batch) => {
    setBusy(true)
    try {
      const { count, task: id } = await run<Issued>('issue-certificates', { campaign: campaign.id, ...batch })
      setStarted(id)
      toast.success(`${batch.batch === 'all' ? '正在重新生成' : '已签发'} ${count} 张证书，文件在后台生成。`)
      await reload()
    } finally {
      setBusy(false)
    }
  }
  const tell = (batch: Batch) => void issue(batch).catch((error) => toast.error(failureOf(error).message))

  return (
    <section className="qf-section" aria-labelledby="issue">
      <h2 id="issue">签发与制作</h2>
      <p className="qf-facts">
        <span>姓名已确认、等待制作 {due.confirmed} 张</span>
        <span>姓名没有确认 {waiting} 张</span>
      </p>
      {task && making && (
        <Working doing="正在生成文件" preparing="正在准备文件…" done={task.done} total={task.total} />
      )}
      {task?.status === 'failed' && <Banner type="error">{task.message}</Banner>}
      <div className="qf-buttons">
        {due.confirmed > 0 && (
          <Button size="large" margin={false} disabled={making} onClick={() => tell({})}>
            制作已确认的 {due.confirmed} 张
          </Button>
        )}
        {waiting > 0 && (
          <Button
            buttonStyle="secondary"
            size="large"
            margin={false}
            disabled={making}
            onClick={() => openModal(everyone)}
          >
            连同没有确认的一起制作
          </Button>
        )}
        {certificates.length > 0 && (
          <Button
            buttonStyle="secondary"
            size="large"
            margin={false}
            disabled={making}
            onClick={() => tell({ batch: 'all' })}
          >
            重新生成全部有效证书的文件
          </Button>
        )}
      </div>
      <AskDialog
        slug={everyone}
        title={`连同没有确认姓名的 ${waiting} 张一起制作？`}
        confirm="按申报的姓名制作"
        onConfirm={() => issue({ acceptUnconfirmed: true })}
      >
        <p>这些证书将按学校申报时填写的姓名制作，学校以后不能自己更正；有错只能作废换发，编号另给。</p>
      </AskDialog>
    </section>
  )
}
