'use client'

import { Button, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import { phaseReason } from '../desk/phase-reason'
import { useShortcut } from '../review/use-shortcut'
import type { Copy } from './use-blind-copy'

const slug = 'return-blind-copy'

/** The way on to the next copy that waits, and back to the school. */
export function BlindCopyFoot({ copy, acts }: { copy: Copy; acts: boolean }) {
  const { campaign, entry, status, waiting } = copy
  const router = useRouter()
  const { openModal } = useModal()
  const [next] = waiting
  const onward = `/admin/screening/${campaign.id}${next ? `/${next}` : ''}`
  const go = () => router.push(onward)
  useShortcut(go, { shift: false })
  const closed = phaseReason(campaign, 'return')

  const giveBack = async (reason: string) => {
    await run('screen-entries', { entries: [entry.id], outcome: 'return', reason })
    toast.success('已退回学校，副本已删除。')
    go()
  }

  return (
    <div className="qf-deskbar">
      <span role="status">
        {status === 'ready' ? '这份可以评审了。' : '处理完确定的信息和有问题的文件，评委才能看到。'}
      </span>
      <Button
        size="large"
        margin={false}
        buttonStyle={status === 'ready' ? 'primary' : 'secondary'}
        tooltip="Ctrl + Enter"
        onClick={go}
      >
        {next ? `下一件（还有 ${waiting.length} 件待处理）` : '全部看完，返回列表'}
      </Button>
      {acts && (
        <Button
          size="large"
          margin={false}
          buttonStyle="secondary"
          disabled={Boolean(closed)}
          tooltip={closed ?? undefined}
          onClick={() => openModal(slug)}
        >
          退回学校
        </Button>
      )}
      <AskDialog
        slug={slug}
        title={`退回《${entry.title}》？`}
        confirm="确认退回"
        reason={{ label: '原因', hint: '学校会看到，并据此修改后重新提交。' }}
        onConfirm={giveBack}
      >
        <p>退回后这份副本会删除；学校改好、重新通过审查后再制作，作品编号不变。</p>
      </AskDialog>
    </div>
  )
}
