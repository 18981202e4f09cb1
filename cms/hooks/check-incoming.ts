import type {
  CollectionBeforeOperationHook,
  CollectionSlug,
  FlattenedField,
  GlobalConfig,
  PayloadRequest,
} from 'payload'
import { columns } from '../access/columns'
import { type CollectionName, policy } from '../access/policy'
import { actorOf } from '../access/roles'
import { Refusal } from '../domain/refusal'
import { checkShape, type Reference } from './shape'

/** What the program sets itself: Payload's own forms send it along, and it is not taken. */
const given = ['id', 'createdAt', 'updatedAt', 'collection', 'globalType']
const givenOfFiles = ['url', 'thumbnailURL', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY']

/**
 * What a person sends, not what an action writes, has only known fields of the right types, and points only to documents the
 * sender may read. Whoever may not do it at all is left to the access table.
 */
export const checkIncoming: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  if ('overrideAccess' in args && args.overrideAccess && !isFirstAccount(req, operation)) return args
  if (req.user && !policy[collection.slug as CollectionName][operation][actorOf(req).role]) return args
  const sent: unknown = args.data ?? (collection.upload ? {} : undefined)
  const ignored = collection.upload ? [...given, ...givenOfFiles] : given
  return { ...args, data: await taken(sent, collection, ignored, req) }
}

/** The same for a global. */
export const checkIncomingGlobal: GlobalHook = async ({ args, global, operation, overrideAccess, req }) =>
  operation === 'update' && !overrideAccess
    ? { ...args, data: await taken(args.data, global, given, req) }
    : args

type GlobalHook = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]
type Config = { slug: string; flattenedFields: FlattenedField[] }

/** What is taken of what was sent, having seen that it can be. */
async function taken(
  sent: unknown,
  { flattenedFields, slug }: Config,
  ignored: string[],
  req: PayloadRequest,
): Promise<Record<string, unknown>> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new Refusal('invalid', '请求内容应是一组字段，请检查后重新提交。')
  }
  const references = checkShape(sent as Record<string, unknown>, flattenedFields)
  const writable = references.filter(({ path }) => mayWrite(req, slug, path))
  await checkReferences(req, writable)
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !ignored.includes(name)))
}

/** Payload registers the first account with access overridden, yet a visitor sent it. */
const isFirstAccount = (req: PayloadRequest, operation: string) =>
  operation === 'create' && req.payloadAPI === 'REST' && !req.user

/** A field that this role may not write is dropped by its field access, so it need not be checked. */
function mayWrite(req: PayloadRequest, slug: string, path: string): boolean {
  const [name = ''] = path.split('.')
  const writers = columns[slug as CollectionName]?.[name]?.write
  return !writers || writers.includes(actorOf(req).role)
}

async function checkReferences(req: PayloadRequest, references: Reference[]): Promise<void> {
  for (const [collection, group] of Map.groupBy(references, (reference) => reference.collection)) {
    const found = await req.payload.find({
      collection: collection as CollectionSlug,
      where: { id: { in: [...new Set(group.map(({ id }) => id))] } },
      select: { mimeType: true } as never,
      depth: 0,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const docs = found.docs as { id: string; mimeType?: string | null }[]
    const readable = new Map(docs.map((document) => [document.id, document]))
    const missing = group.find(({ id }) => !readable.has(id))
    if (missing) {
      throw new Refusal(
        'invalid',
        `“${missing.field}”所选的内容不存在，或不属于您可以使用的范围，请重新选择。`,
        missing.path,
      )
    }
    const other = group.find(
      ({ id, picture }) => picture && !readable.get(id)?.mimeType?.startsWith('image/'),
    )
    if (other) {
      throw new Refusal('invalid', `“${other.field}”里只能插入图片，其他文件请放到附件里。`, other.path)
    }
  }
}
