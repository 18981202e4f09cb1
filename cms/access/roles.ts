import type { PayloadRequest } from 'payload'

/** Every account has one role; `visitor` is a request without an account. */
export const roles = [
  'visitor',
  'school',
  'district',
  'judge',
  'editor',
  'secretary',
  'observer',
  'admin',
] as const

export type Role = (typeof roles)[number]

export const roleLabels: Record<Role, string> = {
  visitor: '访客',
  school: '学校填报员',
  district: '县区管理员',
  judge: '评委',
  editor: '内容编辑',
  secretary: '评审秘书',
  observer: '纪检监督',
  admin: '系统管理员',
}

/** Who is behind a request, and which school or district that person speaks for (ids). */
export type Actor = {
  role: Role
  id?: string
  name?: string
  school?: string
  district?: string
  /** Has logged in with a one-time password: until it is changed, no more than a visitor. */
  pending?: true
}

type Account = {
  id: string
  role: Role
  name: string
  school?: string | { id: string } | null
  district?: string | { id: string } | null
  oneTimePassword?: boolean | null
}

/** The id of a relation, whether it came populated or not. */
export function idOf(relation: string | { id: string } | null | undefined): string | undefined {
  return typeof relation === 'object' ? relation?.id : relation
}

export function actorOf(req: Pick<PayloadRequest, 'user'>): Actor {
  const account = req.user as Account | null
  if (!account) return { role: 'visitor' }
  if (account.oneTimePassword) return { role: 'visitor', id: account.id, name: account.name, pending: true }
  return {
    role: account.role,
    id: account.id,
    name: account.name,
    school: idOf(account.school),
    district: idOf(account.district),
  }
}
