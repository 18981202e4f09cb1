import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { EditorialDesk } from './editorial-desk'
import './editorial.css'

/** 审校台: `/admin/editorial`. */
export function EditorialView(view: AdminViewServerProps) {
  return (
    <DeskFrame
      view={view}
      roles={['editor']}
      name="审校台"
      steps={[{ label: '审校台', url: '/admin/editorial' }]}
    >
      {() => <EditorialDesk />}
    </DeskFrame>
  )
}
