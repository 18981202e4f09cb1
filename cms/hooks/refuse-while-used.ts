import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest } from 'payload'
import { Refusal } from '../domain/refusal'

type Use = { collection: CollectionSlug; field: string; what: string }

/** Refuses to delete what other documents, or earlier versions of them that have no gaps, still point to. */
export const refuseWhileUsed =
  (...uses: Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const use of uses) {
      const { totalDocs } = await req.payload.count({
        collection: use.collection,
        where: { [use.field]: { equals: id } },
        req,
      })
      if (totalDocs > 0) {
        const { what } = use
        throw new Refusal('conflict', `还有 ${totalDocs} 个${what}与它关联，不能删除；请先处理这些${what}。`)
      }
      if (await isInVersions(req, use, id)) {
        throw new Refusal('conflict', `${use.what}的历史版本与它关联，不能删除；可以改名后继续保留。`)
      }
    }
  }

/** Versions that are never drafts keep a required relation, so the database does not let go of it. */
async function isInVersions(req: PayloadRequest, { collection, field }: Use, id: unknown): Promise<boolean> {
  const { versions } = req.payload.collections[collection].config
  if (!versions || versions.drafts) return false
  const where = { [`version.${field}`]: { equals: id } }
  return (await req.payload.countVersions({ collection, where, req })).totalDocs > 0
}
