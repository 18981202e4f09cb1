import type { Call } from '../action'

/** The results or certificates of the caller's own school, by title; relations as ids. */
export async function ownRecords<Slug extends 'results' | 'certificates'>(
  { actor, req }: Call,
  collection: Slug,
) {
  const { docs } = await req.payload.find({
    collection,
    where: { school: { equals: actor.school ?? '' } },
    sort: 'title',
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}
