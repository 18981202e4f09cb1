'use client'

import { Banner, Button } from '@payloadcms/ui'
import type { SheetDraft } from './use-sheet-draft'

/** Tells of a draft found on this computer; asks which one counts when the server has another. */
export function KeptNotice({ found, settle }: Pick<SheetDraft, 'found' | 'settle'>) {
  if (found.kind === 'nothing') return null
  if (found.kind === 'restored') return <Banner type="info">已恢复本机上未保存的内容。</Banner>
  return (
    <Banner type="warning">
      <p>本机上有未保存的打分，与服务器上保存的不同，请选择以哪份为准。</p>
      <div className="qf-buttons">
        <Button size="medium" margin={false} onClick={() => settle(found.draft)}>
          用本机的
        </Button>
        <Button size="medium" margin={false} buttonStyle="secondary" onClick={() => settle(null)}>
          用服务器的
        </Button>
      </div>
    </Banner>
  )
}
