import type { AdminViewServerProps } from 'payload'
import { preload } from 'react-dom'
import { DeskFrame } from '../desk/desk-frame'
import { boardAddress } from './board-address'
import { BoardDesk } from './board-desk'
import { CampaignList } from './campaign-list'
import './board.css'
import './charts.css'
import './decisions.css'
import './work-details.css'
import './works.css'
import './works-tools.css'

/** 评审看板: `/admin/board` lists the campaigns, `/admin/board/<campaign>` is one; only the secretary acts on it. */
export function BoardView(view: AdminViewServerProps) {
  const [, campaign] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '评审看板', url: '/admin/board' }, ...(campaign ? [{ label: '征集活动' }] : [])]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="评审看板" steps={steps}>
      {({ role }) => {
        if (!campaign) return <CampaignList />
        // The board is read while the page's scripts still load.
        preload(boardAddress(campaign, null), { as: 'fetch', crossOrigin: 'anonymous' })
        return <BoardDesk key={campaign} id={campaign} acts={role === 'secretary'} />
      }}
    </DeskFrame>
  )
}
