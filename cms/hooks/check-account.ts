import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../domain/refusal'

export const passwordLength = 10

/** A new password is long enough, and an account is bound to the unit that its role speaks for. */
export const checkAccount: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  if (typeof data.password === 'string' && data.password.length < passwordLength) {
    throw new Refusal('invalid', `密码太短，请至少用 ${passwordLength} 个字符。`, 'password')
  }
  const account = { ...originalDoc, ...data }
  if (req.payloadAPI !== 'REST' || data.role === undefined) return data
  if (account.role === 'school' && !account.school) {
    throw new Refusal('invalid', '学校填报员必须选择所在学校。', 'school')
  }
  if (account.role === 'district' && !account.district) {
    throw new Refusal('invalid', '县区管理员必须选择所在县区。', 'district')
  }
  return data
}
