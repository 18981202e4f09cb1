import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { BoardDesk } from './board-desk'
import { CampaignList } from './campaign-list'
import './board.css'
import './charts.css'
import './works.css'

/** 评审看板: `/admin/board` lists the campaigns, `/admin/board/<campaign>` is one; only the secretary acts on it. */
export function BoardView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '评审看板', url: '/admin/board' }, ...(campaign ? [{ label: '征集活动' }] : [])]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="评审看板" steps={steps}>
      {({ role }) =>
        campaign ? <BoardDesk key={campaign} id={campaign} acts={role === 'secretary'} /> : <CampaignList />
      }
    </DeskFrame>
  )
}
