import { channel } from 'node:diagnostics_channel'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { afterCommit } from './after-commit'
import { isPublic } from './is-public'

/** A document of a collection, or a global, that may be shown otherwise than before; without an id any of a collection. */
export type ContentChange = { slug: string; id: string | null }

/** Told each `ContentChange` after it is in the database. */
export const contentChanged = channel('qingfeng.content-changed')

/** Tells of a change once it is in the database. */
export const announce = (req: PayloadRequest, change: ContentChange) =>
  afterCommit(req, () => contentChanged.publish(change))

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (isPublic(doc) || isPublic(previousDoc)) await announce(req, { slug: collection.slug, id: doc.id })
  return doc
}

export const publishDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isPublic(doc)) await announce(req, { slug: collection.slug, id: doc.id })
  return doc
}

export const publishGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce(req, { slug: global.slug, id: null })
  return doc
}
