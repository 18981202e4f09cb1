import { channel } from 'node:diagnostics_channel'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { afterCommit } from './after-commit'

/** Told the collection or global whose public documents changed, after the change is in the database. */
export const contentChanged = channel('qingfeng.content-changed')

/** Tells of a change once it is in the database. */
export const announce = (req: PayloadRequest, slug: string) =>
  afterCommit(req, () => contentChanged.publish(slug))

const isPublic = (document: { _status?: string; status?: string } | undefined) =>
  document !== undefined && document._status !== 'draft' && document.status !== 'draft'

export const publishChange: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  if (isPublic(doc) || isPublic(previousDoc)) await announce(req, collection.slug)
  return doc
}

export const publishDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  if (isPublic(doc)) await announce(req, collection.slug)
  return doc
}

export const publishGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await announce(req, global.slug)
  return doc
}
