import type { CollectionBeforeValidateHook } from 'payload'
import { Refusal } from '../domain/refusal'

/** An account is bound to the unit that its role speaks for. */
export const checkAccount: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
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
