'use client'

import { toast } from '@payloadcms/ui'
import type { ForwardingRow } from '../../actions/forwarding/open-forwarding'
import { AskDialog } from '../desk/ask-dialog'
import { run } from '../desk/call'

export const returnDialog = 'return-entry'

type ReturnDialogProps = { entry: ForwardingRow | undefined; onDone: () => Promise<void> }

/** Asks why an entry goes back to its school. */
export function ReturnDialog({ entry, onDone }: ReturnDialogProps) {
  return (
    <AskDialog
      slug={returnDialog}
      title={`退回《${entry?.title ?? ''}》？`}
      confirm="确认退回"
      reason={{ label: '退回原因', hint: '学校会看到，修改后可以重新提交。' }}
      onConfirm={async (reason) => {
        await run('return-entry', { entry: entry?.id, reason })
        toast.success('已退回学校。')
        await onDone()
      }}
    >
      <p>{entry?.school}会看到是县区退回的。</p>
    </AskDialog>
  )
}
