import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { ImportDesk } from './import-desk'
import './import.css'

/** 导入表格: `/admin/import`, for those who may read in some kind of sheet. */
export function ImportView(view: AdminViewServerProps) {
  return (
    <DeskFrame view={view} roles={['secretary', 'admin']} name="导入表格" steps={[{ label: '导入表格' }]}>
      {() => <ImportDesk />}
    </DeskFrame>
  )
}
