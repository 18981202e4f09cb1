import { idOf } from '../../access/roles'
import type { Call } from '../action'

/** Takes away what judges would read of an entry, because it goes back to its school or is made anew. */
export async function dropBlindCopy({ req }: Call, entry: string): Promise<void> {
  const { payload } = req
  const { docs } = await payload.find({
    collection: 'blind-copies',
    where: { entry: { equals: entry } },
    depth: 0,
    req,
  })
  const [copy] = docs
  if (!copy) return
  const files = (copy.files ?? []).flatMap(({ file }) => idOf(file) ?? [])
  await payload.delete({ collection: 'blind-copies', id: copy.id, depth: 0, req })
  if (files.length > 0)
    await payload.delete({ collection: 'blind-files', where: { id: { in: files } }, depth: 0, req })
}
