import type { CollectionBeforeValidateHook, CollectionSlug } from 'payload'
import { slugOf } from '../domain/slug-of'

type Addressed = { slug?: string | null; formerSlugs?: string[] | null }

/** A page that is saved without an address keeps the one it had, or gets one by the sound of its title. */
export const proposeSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data || data.slug) return data
  if (originalDoc?.slug) return { ...data, slug: originalDoc.slug }
  const title: unknown = data[collection.admin.useAsTitle ?? 'title']
  if (typeof title !== 'string' || !title.trim()) return data
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    where: { or: [{ slug: { contains: slugOf(title, new Set()) } }, { formerSlugs: { exists: true } }] },
    select: { slug: true, formerSlugs: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const taken = (docs as Addressed[]).flatMap(({ formerSlugs, slug }) =>
    [slug ?? [], formerSlugs ?? []].flat(),
  )
  return { ...data, slug: slugOf(title, new Set(taken)) }
}
