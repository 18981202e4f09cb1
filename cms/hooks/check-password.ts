import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '../domain/refusal'

const shortest = 10

/** A new password is long enough, wherever it comes from: an account form, the first registration or a reset. */
export const checkPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (password === undefined || password === null) return args
  if (typeof password !== 'string' || password.length < shortest) {
    throw new Refusal('invalid', `密码太短，请至少用 ${shortest} 个字符。`, 'password')
  }
  return args
}
