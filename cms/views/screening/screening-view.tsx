import type { AdminViewServerProps } from 'payload'
import { phases } from '../../domain/campaign'
import { CampaignLinks } from '../desk/campaign-links'
import { DeskFrame } from '../desk/desk-frame'
import { DeskHead } from '../desk/desk-head'
import { BlindCopyDesk } from './blind-copy-desk'
import { OverlapDesk } from './overlap-desk'
import { ScreeningDesk } from './screening-desk'
import '../board/board.css'
import '../review/work-text.css'
import '../review/rubric.css'
import '../review/review.css'
import './screening.css'
import './blind-copy.css'
import './overlap.css'

/**
 * 形式审查: `/admin/screening/<campaign>` lists the entries, `…/<entry>` is one's blind copy, and `…/<entry>/<kind>/<other>`
 * lays it beside another work; only the secretary acts.
 */
export function ScreeningView(view: AdminViewServerProps) {
  const [, campaign = '', entry, kind, other] = [view.params?.segments ?? []].flat()
  const steps = [{ label: '评审看板', url: '/admin/board' }, { label: '形式审查' }]
  return (
    <DeskFrame view={view} roles={['secretary', 'observer']} name="形式审查" steps={steps}>
      {({ role }) => {
        const acts = role === 'secretary'
        if (entry && other)
          return <OverlapDesk campaign={campaign} entry={entry} kind={kind ?? ''} other={other} />
        if (entry) return <BlindCopyDesk key={entry} entry={entry} acts={acts} />
        if (campaign) return <ScreeningDesk key={campaign} campaign={campaign} acts={acts} />
        return (
          <div className="qf-page">
            <DeskHead title="形式审查" lead="核对资格、格式和匿名，再制作给评委看的盲评副本。" />
            <CampaignLinks desk="/admin/screening" phases={phases} none="还没有征集活动。" />
          </div>
        )
      }}
    </DeskFrame>
  )
}
