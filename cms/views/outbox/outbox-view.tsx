import type { AdminViewServerProps } from 'payload'
import { phases } from '../../domain/campaign'
import { CampaignLinks } from '../desk/campaign-links'
import { DeskFrame } from '../desk/desk-frame'
import { DeskHead } from '../desk/desk-head'
import { OutboxDesk } from './outbox-desk'
import './outbox.css'

/** 催办与消息: `/admin/outbox` lists the campaigns, `/admin/outbox/<campaign>` is one; only the secretary sends. */
export function OutboxView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '催办与消息', url: '/admin/outbox' }, ...(campaign ? [{ label: '征集活动' }] : [])]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="催办与消息" steps={steps}>
      {({ role }) =>
        campaign ? (
          <OutboxDesk key={campaign} id={campaign} acts={role === 'secretary'} />
        ) : (
          <div className="qf-page">
            <DeskHead title="催办与消息" lead="系统只拟稿，不会自动发送；每一条都由评审秘书看过以后再发。" />
            <CampaignLinks desk="/admin/outbox" phases={phases} none="还没有征集活动。" />
          </div>
        )
      }
    </DeskFrame>
  )
}
