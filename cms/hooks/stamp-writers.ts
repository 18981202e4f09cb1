import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf, idOf } from '../access/roles'

type Writers = (string | { id: string })[] | null | undefined

/** Notes who has written in a text since it was last published; taking it down is not writing. */
export const stampWriters: CollectionBeforeChangeHook = ({ context, data, originalDoc, req }) => {
  if ((data._status ?? originalDoc?._status) === 'published') return { ...data, writers: [] }
  const { id } = actorOf(req)
  if (!id || context.takesDown) return data
  const known = [originalDoc?.writers as Writers, data.writers as Writers].flatMap((list) => list ?? [])
  return { ...data, writers: [...new Set([...known.map(idOf), id])] }
}
