import type { TypedUser } from 'payload'
import { z } from 'zod'
import { Refusal } from '../../domain/refusal'
import { action } from '../action'
import { sessionOf } from './own-sessions'
import { hashOf } from './password-hash'

/**
 * Puts a person's own password in the place of the present one, the one-time one of a slip among them, and ends what
 * is logged in elsewhere. @throws Refusal `invalid` when it is the present one, or too short (`hooks/check-password.ts`).
 */
export const changePassword = action({
  name: 'change-password',
  method: 'post',
  input: z.strictObject({ password: z.string().max(200) }),
  run: async (call, { password }) => {
    const { actor, req } = call
    const { payload, user } = req
    const stored = await payload.db.findOne<TypedUser & { hash?: string; salt?: string }>({
      collection: 'users',
      where: { id: { equals: actor.id } },
      req,
    })
    if (!stored || !user) throw new Refusal('unauthenticated', '请先登录，再进行此操作。')
    if (stored.hash === (await hashOf(password, stored.salt ?? '')))
      throw new Refusal('invalid', '新密码与现在的密码相同，请换一个。', 'password')
    if (password.toLowerCase() === stored.username?.toLowerCase())
      throw new Refusal('invalid', '密码不能与用户名相同，请换一个。', 'password')
    const sessions = (stored.sessions ?? []).filter(({ id }) => id === sessionOf(call))
    const data = { password, oneTimePassword: false, sessions }
    // The log and the hooks know by the request what was sent and who sent it.
    Object.assign(req, { data: { password }, user: { ...user, oneTimePassword: false } })
    await payload.update({ collection: 'users', id: stored.id, data: data as never, depth: 0, req })
    return { changed: true }
  },
})
