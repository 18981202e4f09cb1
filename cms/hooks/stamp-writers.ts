import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf, idOf } from '../access/roles'

type Writers = (string | { id: string })[] | null | undefined

/**
 * Notes who saved this version of a text, and who has written in it since it was last published; taking it down is not
 * writing.
 */
export const stampWriters: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  const { id, name } = actorOf(req)
  const stamped = { ...data, changedBy: name ?? '系统' }
  if ((data._status ?? originalDoc?._status) === 'published') return { ...stamped, writers: [] }
  if (!id || context.takesDown) return stamped
  const known = [originalDoc?.writers as Writers, data.writers as Writers].flatMap((list) => list ?? [])
  return { ...stamped, writers: [...new Set([...known.map(idOf), id])] }
}
