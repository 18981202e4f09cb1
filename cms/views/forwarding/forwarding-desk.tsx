'use client'

import { Banner, SetStepNav, toast, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Forwarding } from '../../actions/forwarding/open-forwarding'
import { failureOf, run } from '../desk/call'
import { Opening } from '../desk/opening'
import { useOpened } from '../desk/use-opened'
import { ForwardNext } from './forward-next'
import { ForwardingHead } from './forwarding-head'
import { OtherEntries } from './other-entries'
import { QuotaBars } from './quota-bars'
import { RankedTable } from './ranked-table'
import { ReturnDialog, returnDialog } from './return-dialog'
import { useOrder } from './use-order'

/** A district's desk for one campaign: put in order, forward within the quota, return, and print the summary sheet. */
export function ForwardingDesk({ id }: { id: string }) {
  const { data, failure, reload } = useOpened<Forwarding>(
    `/api/actions/open-forwarding?campaign=${encodeURIComponent(id)}`,
  )
  if (!data) return <Opening failure={failure} retry={reload} />
  return <OpenedDesk forwarding={data} reload={reload} />
}

function OpenedDesk({ forwarding, reload }: { forwarding: Forwarding; reload: () => Promise<void> }) {
  const { closed, id, others, quotas, ranked, short, title } = forwarding
  const { move, rows, saving, settled } = useOrder(id, ranked, reload)
  const [busy, setBusy] = useState(false)
  const [returned, setReturned] = useState<string | null>(null)
  const { openModal } = useModal()

  const act = async (action: string, entries: string[], done: string) => {
    setBusy(true)
    try {
      await settled()
      await run(action, { campaign: id, entries })
      toast.success(done)
    } catch (error) {
      toast.error(failureOf(error).message)
    }
    await reload()
    setBusy(false)
  }
  const forward = (entries: string[]) => act('forward-entries', entries, `已推荐 ${entries.length} 件。`)

  return (
    <div className="qf-page qf-forwarding">
      <SetStepNav nav={[{ label: '县区推荐', url: '/admin/forwarding' }, { label: title }]} />
      <ForwardingHead forwarding={forwarding} />
      {closed && <Banner type="info">{closed}</Banner>}
      <QuotaBars quotas={quotas} short={short} />
      <section className="qf-section" aria-labelledby="ranked">
        <div className="qf-section__head">
          <h2 id="ranked">推荐次序</h2>
          {!closed && (
            <p className="qf-hint" role="status">
              {saving ? '正在保存次序…' : '次序改动会自动保存。'}
            </p>
          )}
          {!closed && <ForwardNext rows={rows} quotas={quotas} busy={busy} onForward={forward} />}
        </div>
        <RankedTable
          rows={rows}
          open={!closed}
          busy={busy}
          onMove={move}
          onForward={(entry) => void forward([entry])}
          onTakeBack={(entry) => void act('take-back-entries', [entry], '已取消推荐。')}
          onReturn={(entry) => {
            setReturned(entry)
            openModal(returnDialog)
          }}
        />
      </section>
      <OtherEntries rows={others} />
      <ReturnDialog entry={ranked.find((row) => row.id === returned)} onDone={reload} />
    </div>
  )
}
