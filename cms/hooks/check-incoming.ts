import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { columns } from '../access/columns'
import type { CollectionName } from '../access/policy'
import { actorOf } from '../access/roles'
import { Refusal } from '../domain/refusal'
import { checkShape, type Reference } from './shape'

/** What a person sends, not what an action writes, has only known fields of the right types, and points only to documents the sender may read. */
export const checkIncoming: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  if ('overrideAccess' in args && args.overrideAccess) return args
  const data: unknown = 'data' in args ? args.data : undefined
  if (data === undefined || data === null) return args
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new Refusal('invalid', '请求内容应是一组字段，请检查后重新提交。')
  }
  const references = checkShape(data as Record<string, unknown>, collection.flattenedFields)
  const writable = references.filter(({ path }) => mayWrite(req, collection.slug, path))
  await checkReferences(req, writable)
  return args
}

/** A field that this role may not write is dropped by its field access, so it need not be checked. */
function mayWrite(req: PayloadRequest, slug: string, path: string): boolean {
  const [name = ''] = path.split('.')
  const writers = columns[slug as CollectionName]?.[name]?.write
  return !writers || writers.includes(actorOf(req).role)
}

async function checkReferences(req: PayloadRequest, references: Reference[]): Promise<void> {
  for (const { collection, id, path, field } of references) {
    const { totalDocs } = await req.payload.count({
      collection: collection as CollectionSlug,
      where: { id: { equals: id } },
      overrideAccess: false,
      req,
    })
    if (totalDocs === 0) {
      throw new Refusal('invalid', `“${field}”所选的内容不存在，或不属于您可以使用的范围，请重新选择。`, path)
    }
  }
}
