import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { isPublic } from './is-public'

type Addressed = { slug?: string; formerSlugs?: string[] | null; _status?: string; status?: string }

/** A published page that gets another address keeps the ones it had, so that they lead to it. */
export const keepFormerSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !isPublic(data)) return data
  const shown = (await req.payload.findByID({
    collection: collection.slug as CollectionSlug,
    id: originalDoc.id,
    depth: 0,
    draft: false,
    disableErrors: true,
    req,
  })) as Addressed | null
  if (!shown?.slug || !isPublic(shown)) return data
  const slug = data.slug ?? shown.slug
  const former = new Set([...(shown.formerSlugs ?? []), shown.slug])
  former.delete(slug)
  return { ...data, formerSlugs: [...former] }
}
