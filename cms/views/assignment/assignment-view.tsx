import type { AdminViewServerProps } from 'payload'
import { permitted } from '../../domain/campaign'
import { CampaignLinks } from '../desk/campaign-links'
import { DeskFrame } from '../desk/desk-frame'
import { DeskHead } from '../desk/desk-head'
import { AssignmentPage } from './assignment-page'
import '../board/board.css'
import './assignment.css'

/** 分配评委: `/admin/assignment` lists the campaigns, `/admin/assignment/<campaign>` is one; only the secretary acts. */
export function AssignmentView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [
    { label: '评审看板', url: campaign ? `/admin/board/${campaign}` : '/admin/board' },
    { label: '分配评委' },
  ]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="分配台" steps={steps}>
      {({ role }) =>
        campaign ? (
          <AssignmentPage key={campaign} campaign={campaign} acts={role === 'secretary'} />
        ) : (
          <div className="qf-page">
            <DeskHead
              title="分配评委"
              lead="先生成方案，核对回避和件数，再执行；评审结束后只登记回避关系。"
            />
            <CampaignLinks
              desk="/admin/assignment"
              phases={[...permitted.assign, 'deliberation']}
              none="现在没有可以分配评委的征集活动。"
            />
          </div>
        )
      }
    </DeskFrame>
  )
}
