import type { CollectionSlug, FlattenedField, GlobalSlug, PayloadRequest } from 'payload'
import { holdsMedia } from './media-uses'
import { mediaIn } from './pictures-in'

type Owner = { slug: string; flattenedFields: FlattenedField[]; id: string | null }

/**
 * Opens to the public the files that a public document shows, or a global where there is no id; returns those that were not
 * open before. What was open once stays so until it is withdrawn. Read as it is stored: an answer may be narrowed or joined.
 */
export async function showMedia(
  req: PayloadRequest,
  { flattenedFields, id, slug }: Owner,
): Promise<string[]> {
  const fields = flattenedFields.filter(holdsMedia)
  if (fields.length === 0) return []
  const stored = id
    ? await req.payload.findByID({ collection: slug as CollectionSlug, id, depth: 0, req })
    : await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, req })
  const shown = mediaIn(fields, { ...stored }).map((file) => file.id)
  if (shown.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(shown)] }, shown: { not_equals: true } },
    select: { alt: true },
    depth: 0,
    pagination: false,
    req,
  })
  for (const file of docs) {
    await req.payload.db.updateOne({
      collection: 'media',
      id: file.id,
      data: { shown: true },
      req,
      returning: false,
    })
  }
  return docs.map((file) => file.id)
}
