import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '../domain/refusal'
import { mediaUses } from './media-uses'

/** Refuses to delete a file that is used somewhere: there would be a hole in it. */
export const refuseWhileShown: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses = await mediaUses(req, String(id), { overrideAccess: true })
  if (uses.length === 0) return
  const places = [...new Set(uses.map(({ field, what }) => `${what}的${field}`))]
  throw new Refusal(
    'conflict',
    `还有 ${uses.length} 处用着这个文件：${places.join('、')}，不能删除；请先从那里换掉或去掉。`,
  )
}
