'use client'

import { Banner, SetStepNav } from '@payloadcms/ui'
import type { Certificates } from '../../actions/certificates/open-certificates'
import { phaseAt } from '../../domain/campaign'
import { PhasePill } from '../board/phase-pill'
import { DeskHead } from '../desk/desk-head'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
import { serverNow } from '../desk/server-clock'
import { useOpened } from '../desk/use-opened'
import { BatchTable } from './batch-table'
import { CertificateTable } from './certificate-table'
import { IssuePanel } from './issue-panel'
import { UnconfirmedNames } from './unconfirmed-names'

/** The certificates of one campaign: names confirmed first, then batches of files, then the register. */
export function CertificatesDesk({ acts, id }: { id: string; acts: boolean }) {
  const { data, failure, reload } = useOpened<Certificates>(
    `/api/actions/open-certificates?campaign=${encodeURIComponent(id)}`,
  )
  if (!data) return <Opening failure={failure} retry={reload} />
  const { batches, campaign, certificates, unconfirmed } = data
  const closed = phaseReason(campaign, 'certify')
  return (
    <div className="qf-page qf-certificates">
      <SetStepNav nav={[{ label: '证书', url: '/admin/certificates' }, { label: campaign.title }]} />
      <DeskHead
        title="证书"
        lead={campaign.title}
        standing={
          <>
            <PhasePill phase={phaseAt(campaign, serverNow())} label={campaign.phaseLabel} />
            {!acts && <span>只读</span>}
          </>
        }
      >
        <p className="qf-facts">
          <span>已签发 {certificates.filter(({ status }) => status === 'issued').length} 张</span>
          <span>作废 {certificates.filter(({ status }) => status === 'revoked').length} 张</span>
        </p>
      </DeskHead>
      {closed && <Banner type="info">{closed}</Banner>}
      <UnconfirmedNames works={unconfirmed} />
      {acts && !closed && <IssuePanel certificates={data} reload={reload} />}
      {batches.length > 0 && <BatchTable batches={batches} campaign={campaign.id} files={acts} />}
      {certificates.length > 0 && (
        <CertificateTable certificates={certificates} acts={acts && !closed} reload={reload} />
      )}
    </div>
  )
}
