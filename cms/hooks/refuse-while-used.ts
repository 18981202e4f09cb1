import type { CollectionBeforeDeleteHook, CollectionSlug } from 'payload'
import { Refusal } from '../domain/refusal'

/** `versions` where the database keeps the relation in earlier versions too: a required one, in what is never a draft. */
type Use = { collection: CollectionSlug; field: string; what: string; versions?: true }

/** Refuses to delete what other documents, or their earlier versions, still point to. */
export const refuseWhileUsed =
  (...uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const { collection, field, versions, what } of uses) {
      const { totalDocs } = await req.payload.count({ collection, where: { [field]: { equals: id } }, req })
      if (totalDocs > 0) {
        throw new Refusal('conflict', `还有 ${totalDocs} 个${what}与它关联，不能删除；请先处理这些${what}。`)
      }
      if (!versions) continue
      const where = { [`version.${field}`]: { equals: id } }
      const earlier = await req.payload.countVersions({ collection, where, req })
      if (earlier.totalDocs > 0) {
        throw new Refusal('conflict', `${what}的历史版本与它关联，不能删除；可以改名后继续保留。`)
      }
    }
  }
