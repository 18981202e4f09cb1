import type { AdminViewServerProps } from 'payload'
import { DeskFrame } from '../desk/desk-frame'
import { AccountsDesk } from './accounts-desk'
import './accounts.css'

/** 账号与密码: `/admin/passwords`, for those who hand out new passwords to the level below. */
export function AccountsView(view: AdminViewServerProps) {
  return (
    <DeskFrame view={view} roles={['district', 'admin']} name="账号与密码" steps={[{ label: '账号与密码' }]}>
      {({ role }) => <AccountsDesk ofSchools={role === 'district'} />}
    </DeskFrame>
  )
}
