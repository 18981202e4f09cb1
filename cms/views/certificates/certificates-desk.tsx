'use client'

import { Banner, SetStepNav } from '@payloadcms/ui'
import type { Certificates } from '../../actions/certificates/open-certificates'
import { Opening } from '../desk/opening'
import { phaseReason } from '../desk/phase-reason'
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
      <header>
        <h1>{campaign.title}证书</h1>
        <p className="qf-facts">
          <span>{campaign.phaseLabel}</span>
          {!acts && <span>只读</span>}
          <span>已签发 {certificates.filter(({ status }) => status === 'issued').length} 张</span>
          <span>作废 {certificates.filter(({ status }) => status === 'revoked').length} 张</span>
        </p>
      </header>
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
