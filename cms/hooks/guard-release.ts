import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'
import { reviewKey, stateLabels } from '../domain/editorial/review-state'
import { Refusal } from '../domain/refusal'
import { onlyWithdraws } from './only-withdraws'

type Touched = { id: string; title?: string; _status?: string | null }

/**
 * What the public reads changes by the three reviews only: a person saves drafts, sends nothing out by hand, and leaves alone
 * what is in review, but for a withdrawal of consent, which is at once. What actions write is not asked.
 */
export const guardRelease: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (req.payloadAPI !== 'REST' || ('overrideAccess' in args && args.overrideAccess)) return args
  const { draft, data, id } = args as Asked
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
  const text = await textAt(req, slug, String(id))
  if (!text) return args
  const withdraws = slug === 'works' && operation === 'update' && (await onlyWithdraws(req, text.id, data))
  if (!withdraws) await refuseInReview(req, slug, [text])
  if (text._status !== 'published') return args
  if (operation === 'delete') {
    throw new Refusal('conflict', `《${text.title ?? ''}》已经发布，不能删除；请先撤下并写明原因，再删除。`)
  }
  if (!draft && data?._status === 'draft') {
    throw new Refusal('conflict', '从网站撤下要写明原因，请用“撤下”。', '_status')
  }
  return { ...args, draft: true }
}

type Asked = { draft?: boolean; data?: Record<string, unknown>; id?: string }

async function textAt(req: PayloadRequest, collection: string, id: string): Promise<Touched | undefined> {
  const { docs } = await req.payload.find({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    select: { title: true, _status: true } as never,
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  return docs[0] as Touched | undefined
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
