import { idOf } from '../../access/roles'
import { afterCommit } from '../../hooks/after-commit'
import type { Call } from '../action'

/** Takes away what judges would read of entries, because they go back to their schools or it is made anew. */
export async function dropBlindCopies(call: Call, entries: string[]): Promise<void> {
  const { req } = call
  const { docs } = await req.payload.delete({
    collection: 'blind-copies',
    where: { entry: { in: entries } },
    depth: 0,
    req,
  })
  await dropFiles(
    call,
    docs.flatMap(({ files }) => (files ?? []).flatMap(({ file }) => idOf(file) ?? [])),
  )
}

/** Deletes files of copies once it is sure that nothing points to them: a file on the disk knows no rollback. */
export async function dropFiles({ req }: Call, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const { payload } = req
  await afterCommit(req, () => {
    payload
      .delete({ collection: 'blind-files', where: { id: { in: ids } }, depth: 0 })
      .catch((error: unknown) => payload.logger.error(error))
  })
}
