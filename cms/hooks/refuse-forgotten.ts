import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'

/**
 * There is no mail server, so whoever forgot a password is told whom to ask, whether there is such an account or not.
 * Payload would write beside its own transaction here, which SQLite's one writer waits for without end.
 */
export const refuseForgotten: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'forgotPassword' && req.payloadAPI === 'REST') {
    throw new Refusal('conflict', '本系统没有设置邮件服务，请联系系统管理员重设密码。')
  }
  return args
}
