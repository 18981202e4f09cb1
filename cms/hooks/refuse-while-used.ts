import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { Refusal } from '../domain/refusal'

type Use = { collection: CollectionSlug; field: string; what: string }

/** Refuses to delete what other documents still point to. */
export const refuseWhileUsed =
  (...uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, field, what } of uses) {
      const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, req })
      if (totalDocs > 0) {
        throw new Refusal('conflict', `还有 ${totalDocs} 个${what}与它关联，不能删除；请先处理这些${what}。`)
      }
    }
  }
