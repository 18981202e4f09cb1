import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { reviewKey, stateLabels } from '../domain/editorial/review-state'
import { Refusal } from '../domain/refusal'

type Touched = { id: string; title?: string; _status?: string | null }

/**
 * What the public reads changes by the three reviews only: a person saves drafts, sends nothing out by hand, and leaves alone
 * what is in review. What actions write is not asked.
 */
export const guardRelease: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI !== 'REST' || ('overrideAccess' in args && args.overrideAccess)) return args
  const { draft, data, id, where } = args as Asked
  const { slug } = collection
  if (data?._status === 'published')
    throw new Refusal('conflict', '稿件要经过审校才能发布，请先送审。', '_status')
  if (operation === 'create') return { ...args, data: { ...data, _status: 'draft' } }
  if (operation === 'restoreVersion') {
    if (!draft) throw new Refusal('conflict', '旧版本只能恢复为草稿，再送审发布；请选“恢复为草稿”。')
    await refuseInReview(req, slug, await parentOf(req, slug, String(id)))
    return args
  }
  if (operation !== 'update' && operation !== 'delete') return args
  const touched = await documentsAt(req, slug, id ? { id: { equals: id } } : (where ?? {}))
  await refuseInReview(req, slug, touched)
  const shown = touched.find(({ _status }) => _status === 'published')
  if (!shown) return args
  if (operation === 'delete') {
    throw new Refusal('conflict', `《${shown.title ?? ''}》已经发布，不能删除；请先撤下并写明原因，再删除。`)
  }
  if (!draft && data?._status === 'draft') {
    throw new Refusal('conflict', '从网站撤下要写明原因，请用“撤下”。', '_status')
  }
  return { ...args, draft: true }
}

type Asked = { draft?: boolean; data?: { _status?: unknown }; id?: string; where?: Where }

async function documentsAt(req: PayloadRequest, collection: string, where: Where): Promise<Touched[]> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where,
    select: { title: true, _status: true } as never,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs as Touched[]
}

async function parentOf(req: PayloadRequest, collection: string, version: string): Promise<Touched[]> {
  const found = await req.payload.findVersions({
    collection: collection as CollectionSlug,
    where: { id: { equals: version } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return found.docs.map(({ parent }) => ({ id: String(parent) }))
}

/** @throws Refusal `conflict` when one of the documents is in review. */
async function refuseInReview(req: PayloadRequest, kind: string, documents: Touched[]): Promise<void> {
  if (documents.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'editorial-reviews',
    where: { openFor: { in: documents.map(({ id }) => reviewKey(kind, id)) } },
    depth: 0,
    limit: 1,
    req,
  })
  const [open] = docs
  if (!open) return
  const now = stateLabels[open.state]
  throw new Refusal(
    'conflict',
    `《${open.title}》正在审校（${now}），内容已锁定；要修改请先撤回送审，或由审校人退回。`,
  )
}
