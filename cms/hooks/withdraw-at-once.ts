import type { CollectionAfterChangeHook } from 'payload'
import type { Work } from '../payload-types'
import { announce } from './publish-change'
import { withdrawChapters } from './withdraw-chapters'
import { withdrawFiles } from './withdraw-files'

/**
 * Takes a work off the site when consent to it is withdrawn, while what is saved of it otherwise waits for the reviews: the
 * day is written to what the public reads as well, and to the files that nothing else shows; chapters made from it go with it.
 */
export const withdrawAtOnce: CollectionAfterChangeHook<Work> = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const { id, withdrawnAt } = doc
  if (operation !== 'update' || !withdrawnAt) return doc
  const shown = await req.payload.findByID({ collection: 'works', id, depth: 0, req })
  await withdrawChapters(req, { fromWork: id }, '作者或监护人撤回了对所取作品的同意')
  if (!previousDoc.withdrawnAt || !shown.withdrawnAt) await withdrawFiles(req, { work: shown, withdrawnAt })
  if (shown._status !== 'published' || shown.withdrawnAt) return doc
  await req.payload.db.updateOne({ collection: 'works', id, data: { withdrawnAt }, req })
  await announce(req, { slug: collection.slug, id })
  return doc
}
