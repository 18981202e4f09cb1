'use client'

import { Button, toast, useFormBackgroundProcessing, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { Entry } from '../../payload-types'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'
import type { Standing } from './entry-standing'
import { useHandIn } from './use-hand-in'

type Props = { id: string | undefined; entry: Partial<Entry>; standing: Standing }

/** 提交 saves first what has changed; 撤回 is asked about. */
export function EntryButtons({ id, entry, standing }: Props) {
  const { busy, handIn } = useHandIn(id)
  const { openModal } = useModal()
  const router = useRouter()
  const saving = useFormBackgroundProcessing()

  const withdraw = async () => {
    await run('withdraw-entry', { entry: id })
    toast.success('已撤回。')
    router.refresh()
  }

  return (
    <>
      {standing.submits && (
        <Button
          className="qf-submit-entry"
          size="medium"
          disabled={busy || saving}
          onClick={() => void handIn()}
        >
          {busy ? '正在提交…' : entry.status === 'returned' ? '重新提交' : '提交'}
        </Button>
      )}
      {standing.withdraws && (
        <Button size="medium" buttonStyle="secondary" onClick={() => openModal('withdraw-entry')}>
          撤回
        </Button>
      )}
      <AskDialog
        slug="withdraw-entry"
        title={`撤回《${entry.title ?? ''}》？`}
        confirm="确认撤回"
        onConfirm={withdraw}
      >
        <p>撤回以后这件作品不再参评，也不能重新提交。如果只是要修改，请联系退回。</p>
      </AskDialog>
    </>
  )
}
