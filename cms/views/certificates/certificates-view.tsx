import type { AdminViewServerProps } from 'payload'
import { CampaignLinks } from '../desk/campaign-links'
import { DeskFrame } from '../desk/desk-frame'
import { DeskHead } from '../desk/desk-head'
import { CertificatesDesk } from './certificates-desk'
import './certificates.css'

/** 证书: `/admin/certificates` lists the campaigns, `/admin/certificates/<campaign>` is one; only the secretary issues. */
export function CertificatesView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '证书', url: '/admin/certificates' }, ...(campaign ? [{ label: '征集活动' }] : [])]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="证书" steps={steps}>
      {({ role }) =>
        campaign ? (
          <CertificatesDesk key={campaign} id={campaign} acts={role === 'secretary'} />
        ) : (
          <div className="qf-page">
            <DeskHead title="证书" lead="学校确认证书姓名后在这里签发、制作和下载；写错的可以作废换发。" />
            <CampaignLinks
              desk="/admin/certificates"
              phases={['notice', 'decided']}
              none="还没有公布结果的征集活动。"
            />
          </div>
        )
      }
    </DeskFrame>
  )
}
