import type { Role } from '../../access/roles'

export type DeskLink = { href: string; label: string }

const board: DeskLink = { href: '/admin/board', label: '评审看板' }
const keyIn: DeskLink = { href: '/admin/key-in', label: '代录评分' }
const certificates: DeskLink = { href: '/admin/certificates', label: '证书' }
const outbox: DeskLink = { href: '/admin/outbox', label: '催办与消息' }
const importing: DeskLink = { href: '/admin/import', label: '导入表格' }
const calendar: DeskLink = { href: '/admin/calendar', label: '编辑日历' }
const passwords: DeskLink = { href: '/admin/passwords', label: '账号与密码' }

const desks: Partial<Record<Role, DeskLink[]>> = {
  school: [{ href: '/admin/awards', label: '评选结果' }],
  district: [{ href: '/admin/forwarding', label: '县区推荐' }, passwords],
  judge: [{ href: '/admin/review', label: '评审台' }],
  editor: [{ href: '/admin/editorial', label: '审校台' }, calendar],
  secretary: [board, keyIn, certificates, outbox, importing],
  admin: [importing, passwords, calendar],
  observer: [board, certificates, outbox],
}

/** The desks that a role works at, beside the collections it sees. */
export const desksOf = (role: Role | null | undefined): DeskLink[] => (role && desks[role]) || []
