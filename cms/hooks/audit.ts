import { isDeepStrictEqual } from 'node:util'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { actorOf } from '../access/roles'

type Document = Record<string, unknown>

const unrecorded = new Set([
  'collection',
  'updatedAt',
  'createdAt',
  'hash',
  'salt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'fromWord',
  'original',
])

/** The fields that differ, with the value before and after; long texts by their fact of change only. */
function changesBetween(before: Document, after: Document): Record<string, unknown> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !unrecorded.has(name) && !isDeepStrictEqual(before[name] ?? null, after[name] ?? null),
  )
  const brief = (value: unknown) =>
    JSON.stringify(value ?? null).length > 500 ? '（内容较长，未记录）' : (value ?? null)
  return Object.fromEntries(
    names.map((name) => [name, { before: brief(before[name]), after: brief(after[name]) }]),
  )
}

/** An entry that has not been handed in is its school's own: the log says that it changed, not what it says. */
const isPrivate = (slug: string, document: Document): boolean =>
  slug === 'entries' && document.status === 'draft'

/** What a form saves of a draft by itself, every few seconds, is no line each. */
const isAutosave = (req: PayloadRequest): boolean => req.searchParams?.get('autosave') === 'true'

async function record(
  req: PayloadRequest,
  collection: Pick<CollectionConfig, 'slug' | 'labels'>,
  verb: string,
  document: Document,
  changes: Record<string, unknown>,
): Promise<void> {
  const kind = String(collection.labels?.singular ?? collection.slug)
  const name = document.title ?? document.name ?? document.workCode ?? document.alt ?? ''
  await append(req, {
    summary: `${verb}${kind}${name ? `《${name}》` : ''}`.slice(0, 200),
    target: collection.slug,
    targetId: String(document.id),
    changes,
  })
}

type Line = { summary: string; target: string; targetId: string; changes: Record<string, unknown> }

async function append(req: PayloadRequest, line: Line): Promise<void> {
  const actor = actorOf(req)
  const at = new Date().toISOString()
  // By the adapter alone: the log has no hooks, and Payload would read each line back.
  await req.payload.db.create({
    collection: 'audit-log',
    data: {
      actor: actor.id,
      actorName: actor.name ?? '系统',
      role: actor.role,
      address: req.headers?.get('x-client-address') ?? undefined,
      ...line,
      createdAt: at,
      updatedAt: at,
    },
    req,
    returning: false,
  })
}

/** Appends the line that the hooks below would, for a document that an action has made or changed by the adapter alone. */
export const auditWritten = (
  req: PayloadRequest,
  slug: CollectionSlug,
  document: Document,
  before: Document | null,
  after: Document,
): Promise<void> =>
  record(
    req,
    req.payload.collections[slug].config,
    before ? '修改' : '新建',
    document,
    changesBetween(before ?? {}, after),
  )

/** Appends the line that says of many documents at once what was read in. */
export async function auditImport(req: PayloadRequest, target: string, summary: string): Promise<void> {
  await append(req, { summary, target, targetId: '', changes: {} })
}

/**
 * Appends one line to the audit log for every change to a contest record, in the same transaction. What changed is read
 * from the stored document, not from the answer, which the caller may have narrowed.
 */
export const auditChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const stored = (await req.payload.findByID({
    collection: collection.slug,
    id: doc.id,
    depth: 0,
    req,
  })) as unknown as Document
  const changes = changesBetween(operation === 'create' ? {} : (previousDoc ?? {}), stored)
  const sent = req.data as Document | undefined
  const passwordChanged =
    collection.slug === 'users' && operation === 'update' && typeof sent?.password === 'string'
  const all = { ...changes, ...(passwordChanged && { password: '已更改' }) }
  if (Object.keys(all).length === 0) return doc
  const verb = operation === 'create' ? '新建' : '修改'
  if (isPrivate(collection.slug, stored)) {
    if (operation === 'update' && isAutosave(req)) return doc
    await record(req, collection, verb, { id: doc.id, title: '草稿' }, {})
  } else await record(req, collection, verb, stored, all)
  return doc
}

/** The same for what is public as it is made: only what becomes of it afterwards is kept. */
export const auditUpdate: CollectionAfterChangeHook = (change) =>
  change.operation === 'update' ? auditChange(change) : change.doc

export const auditDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await record(
    req,
    collection,
    '删除',
    isPrivate(collection.slug, doc) ? { id: doc.id, title: '草稿' } : doc,
    {},
  )
  return doc
}

/** Appends one line for every change to rules that are kept in a global. */
export const auditGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  const changes = changesBetween(previousDoc ?? {}, doc)
  if (Object.keys(changes).length === 0) return doc
  await append(req, { summary: `修改${String(global.label)}`, target: global.slug, targetId: '', changes })
  return doc
}
