import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { AwardsDesk } from './awards-desk'
import './awards.css'

/** 评选结果: `/admin/awards`, what came of a school's works, with names to confirm, receipts and certificates. */
export function AwardsView(view: AdminViewServerProps) {
  return (
    <DeskFrame
      view={view}
      roles={['school']}
      name="评选结果"
      steps={[{ label: '评选结果', url: '/admin/awards' }]}
    >
      {() => <AwardsDesk />}
    </DeskFrame>
  )
}
