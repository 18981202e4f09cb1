import { channel } from 'node:diagnostics_channel'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { afterCommit } from './after-commit'
import { isPublic } from './is-public'
import { showMedia } from './show-media'

/** A document of a collection, or a global, that may be shown otherwise than before; without an id any of a collection. */
export type ContentChange = { slug: string; id: string | null }

/** Told each `ContentChange` after it is in the database. */
export const contentChanged = channel('qingfeng.content-changed')

/** Tells of a change once it is in the database. */
export const announce = (req: PayloadRequest, change: ContentChange) =>
  afterCommit(req, () => contentChanged.publish(change))

async function announceMedia(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) await announce(req, { slug: 'media', id })
}

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const { flattenedFields, slug } = collection
  if (isPublic(doc)) await announceMedia(req, await showMedia(req, { slug, flattenedFields, id: doc.id }))
  if (isPublic(doc) || isPublic(previousDoc)) await announce(req, { slug, id: doc.id })
  return doc
}

export const publishDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isPublic(doc)) await announce(req, { slug: collection.slug, id: doc.id })
  return doc
}

export const publishGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const { flattenedFields, slug } = global
  await announceMedia(req, await showMedia(req, { slug, flattenedFields, id: null }))
  await announce(req, { slug, id: null })
  return doc
}
