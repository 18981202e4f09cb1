import type { CollectionSlug, SanitizedCollectionConfig, Where } from 'payload'
import { type CollectionName, policy } from '../../access/policy'
import { checkQuery } from '../../hooks/check-query'
import type { Call } from '../action'
import type { ListColumn } from './list-column'

/** How much of a long list comes out, and how much of it is read at once. */
export const mostListed = 20_000
const atOnce = 200

/** Texts and data that are no cells: left where they are, as they are long. */
const heavy = ['richText', 'json', 'blocks', 'array']

export type ListQuery = { where: Where; sort?: string | undefined }

type Document = Record<string, unknown>

/** The documents of a list as the person sees them: the same rows, fields, filter and order. */
export async function listDocuments(
  { actor, req }: Call,
  config: SanitizedCollectionConfig,
  columns: readonly ListColumn[],
  query: ListQuery,
): Promise<{ documents: Document[]; total: number }> {
  const slug = config.slug as CollectionSlug
  const collection = req.payload.collections[slug].config
  await checkQuery({ args: query as never, collection, context: req.context, operation: 'read', req })
  const shown = new Set(columns.map(({ path }) => path.split('.')[0]))
  const left = config.flattenedFields.filter(({ name, type }) => heavy.includes(type) && !shown.has(name))
  const documents: Document[] = []
  for (let page = 1; ; page += 1) {
    const found = await req.payload.find({
      collection: slug,
      where: query.where,
      sort: query.sort ?? config.defaultSort,
      select: Object.fromEntries(left.map(({ name }) => [name, false])) as never,
      draft: Boolean(policy[slug as CollectionName].readVersions[actor.role]),
      depth: 1,
      limit: atOnce,
      page,
      overrideAccess: false,
      req,
    })
    documents.push(...(found.docs as unknown as Document[]))
    if (!found.hasNextPage || documents.length >= mostListed) return { documents, total: found.totalDocs }
  }
}
