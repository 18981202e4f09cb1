import type { Values } from '../../domain/import/plan-rows'
import type { Fault } from '../../domain/import/table'

/** What speaks against an account: a role that it has not, a unit that its role needs, somebody else's e-mail address. */
export function accountFaults(
  values: Values,
  before: Values | undefined,
  mails: ReadonlyMap<string, unknown>,
): Fault[] {
  const faults: Fault[] = []
  const role = values.role
  const say = (column: string, message: string) => faults.push({ column, message })
  if (before && before.role !== role)
    say('role', '这个用户名已有账号，角色不同；角色不能通过导入更改，请在账号页面修改或换一个用户名。')
  if (role === 'school' && !values.school && !before?.school) say('school', '学校填报员必须填写所在学校。')
  if (role === 'district' && !values.district && !before?.district)
    say('district', '县区管理员必须填写所在县区。')
  const owner = typeof values.email === 'string' ? mails.get(values.email.toLowerCase()) : undefined
  if (owner !== undefined && owner !== values.username) say('email', `邮箱“${values.email}”已是别的账号的。`)
  return faults
}
