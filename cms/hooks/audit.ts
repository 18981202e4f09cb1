import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { actorOf } from '../access/roles'

type Document = Record<string, unknown>

const unrecorded = new Set([
  'updatedAt',
  'createdAt',
  'password',
  'hash',
  'salt',
  'sessions',
  'loginAttempts',
  'lockUntil',
])

/** The fields that differ, with the value before and after; long texts by their fact of change only. */
function changesBetween(before: Document, after: Document): Record<string, unknown> {
  const names = Object.keys(after).filter(
    (name) => !unrecorded.has(name) && !isDeepStrictEqual(before[name] ?? null, after[name] ?? null),
  )
  const brief = (value: unknown) =>
    JSON.stringify(value ?? null).length > 500 ? '（内容较长，未记录）' : value
  return Object.fromEntries(
    names.map((name) => [name, { before: brief(before[name]), after: brief(after[name]) }]),
  )
}

async function record(
  req: PayloadRequest,
  collection: Pick<CollectionConfig, 'slug' | 'labels'>,
  verb: string,
  document: Document,
  changes: Record<string, unknown>,
): Promise<void> {
  const actor = actorOf(req)
  const kind = String(collection.labels?.singular ?? collection.slug)
  const name = document.title ?? document.name ?? document.workCode ?? ''
  await req.payload.create({
    collection: 'audit-log',
    data: {
      actor: actor.id,
      actorName: actor.name ?? '系统',
      role: actor.role,
      address: req.headers?.get('x-client-address') ?? undefined,
      summary: `${verb}${kind}${name ? `《${name}》` : ''}`.slice(0, 200),
      target: collection.slug,
      targetId: String(document.id),
      changes,
    },
    depth: 0,
    req,
  })
}

/** Appends one line to the audit log for every change to a contest record, in the same transaction. */
export const auditChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const changes = changesBetween(operation === 'create' ? {} : (previousDoc ?? {}), doc)
  if (Object.keys(changes).length > 0) {
    await record(req, collection, operation === 'create' ? '新建' : '修改', doc, changes)
  }
  return doc
}

export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record(req, collection, '删除', doc, {})
  return doc
}
