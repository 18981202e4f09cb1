import type { CollectionSlug, DataFromCollectionSlug } from 'payload'
import { Refusal } from '../domain/refusal'
import type { Call } from './action'

/**
 * The document as the caller may see it, relations as ids.
 * @throws Refusal `not-found` when there is none, or none that this person may read.
 */
export async function documentFor<Slug extends CollectionSlug>(
  { req }: Call,
  collection: Slug,
  id: string,
  what: string,
): Promise<DataFromCollectionSlug<Slug>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const [document] = docs
  if (!document) throw new Refusal('not-found', `找不到这${what}，可能已被删除，或不在您的权限之内。`)
  return document as DataFromCollectionSlug<Slug>
}
