import type { CollectionSlug, PayloadRequest } from 'payload'

type Document = Record<string, unknown>

/**
 * Changes a document by the adapter alone, and returns it before and after; null where there is none. The adapter takes a
 * list that changes only with the whole document, so this reads and writes the whole.
 */
export async function changeStored(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  data: Document,
): Promise<{ before: Document; after: Document } | null> {
  const { db } = req.payload
  const before = await db.findOne<Document & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!before) return null
  const after = { ...before, ...data }
  await db.updateOne({ collection, id, data: { ...after }, req, returning: false })
  return { before, after }
}
