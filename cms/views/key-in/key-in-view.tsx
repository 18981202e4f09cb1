import type { AdminViewServerProps } from 'payload'
import { permitted } from '../../domain/campaign'
import { CampaignLinks } from '../desk/campaign-links'
import { DeskFrame } from '../desk/desk-frame'
import { DeskHead } from '../desk/desk-head'
import { KeyInDesk } from './key-in-desk'
import '../review/rubric.css'
import '../review/review.css'
import './key-in.css'

/** 代录评分: `/admin/key-in` lists the campaigns whose paper sheets can be keyed in, `/admin/key-in/<campaign>` is one. */
export function KeyInView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '代录评分', url: '/admin/key-in' }, ...(campaign ? [{ label: '征集活动' }] : [])]
  return (
    <DeskFrame view={view} roles={['secretary']} name="代录评分" steps={steps}>
      {() =>
        campaign ? (
          <KeyInDesk key={campaign} id={campaign} />
        ) : (
          <div className="qf-page">
            <DeskHead
              title="代录评分"
              lead="把评委在纸上打的分录入系统；录入后即提交，并注明由工作人员代录。"
            />
            <CampaignLinks
              desk="/admin/key-in"
              phases={permitted['key-in']}
              none="现在没有正在评审或待公布的征集活动。"
            />
          </div>
        )
      }
    </DeskFrame>
  )
}
