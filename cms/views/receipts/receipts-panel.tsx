'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { Receipts } from '../../actions/entries/open-receipts'
import type { User } from '../../payload-types'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { idIn } from '../entry/id-in'
import { ReceiptCard } from './receipt-card'
import '../desk/desk.css'
import './receipts.css'

/** 报送回执, in an entry that has been handed in, and in its receipts: the last one with its seal, then those before it. */
export function ReceiptsPanel() {
  const { data, id } = useDocumentInfo()
  const entry = data?.receiptNo ? String(id) : idIn(data?.entry)
  if (!id || !entry) return null
  return <OwnReceipts key={`${entry} ${data?.receiptNo}`} entry={entry} />
}

function OwnReceipts({ entry }: { entry: string }) {
  const { user } = useAuth<User>()
  const { data, failure, reload } = useOpened<Receipts>(
    `/api/actions/open-receipts?${new URLSearchParams({ entry })}`,
  )
  const [latest, ...earlier] = data?.receipts ?? []
  if (data && !latest) return null
  return (
    <section className="qf-section qf-receipts" aria-labelledby="receipts">
      <h2 id="receipts">报送回执</h2>
      {!latest && <Opening failure={failure} retry={() => void reload()} />}
      {latest && <ReceiptCard receipt={latest} seals={user?.role === 'school'} onSealed={reload} />}
      {earlier.length > 0 && (
        <details className="qf-more">
          <summary>重新提交之前的回执 {earlier.length} 份</summary>
          {earlier.map((receipt) => (
            <ReceiptCard key={receipt.id} receipt={receipt} seals={false} onSealed={reload} />
          ))}
        </details>
      )}
    </section>
  )
}
