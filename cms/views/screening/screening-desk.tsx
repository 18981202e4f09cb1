'use client'

import { Banner, Link, SetStepNav } from '@payloadcms/ui'
import type { Screening } from '../../actions/screening/open-screening'
import { phaseLabels } from '../../domain/campaign'
import { PhasePill } from '../board/phase-pill'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
import { useOpened } from '../desk/use-opened'
import { CopiesPanel } from './copies-panel'
import { ScreeningList } from './screening-list'

/** 形式审查 of one campaign: the blind copies on top, then the entries by status. */
export function ScreeningDesk({ campaign, acts }: { campaign: string; acts: boolean }) {
  const address = `/api/actions/open-screening?campaign=${encodeURIComponent(campaign)}&list=none`
  const { data, failure, reload } = useOpened<Screening>(address)
  if (!data) return <Opening failure={failure} retry={reload} />
  const { id, title } = data.campaign
  const closed = phaseReason(data.campaign, 'screen')
  const steps = [{ label: '评审看板', url: `/admin/board/${id}` }, { label: '形式审查' }]
  return (
    <div className="qf-page">
      <SetStepNav nav={steps} />
      <DeskHead
        title="形式审查"
        lead={title}
        standing={
          <>
            <PhasePill phase={data.phase} label={phaseLabels[data.phase]} />
            {!acts && <span>只读</span>}
            <Link className="qf-link" href={`/admin/board/${id}`} prefetch={false}>
              返回评审看板
            </Link>
          </>
        }
      />
      {acts && closed && <Banner type="info">{closed}</Banner>}
      <section className="qf-section" aria-label="盲评副本">
        <h2>盲评副本</h2>
        <CopiesPanel screening={data} acts={acts} reload={reload} />
      </section>
      <ScreeningList screening={data} acts={acts && !closed} onDecided={reload} />
    </div>
  )
}
