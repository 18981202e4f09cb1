import type {
  CollectionSlug,
  FlattenedField,
  GlobalSlug,
  PaginatedDocs,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
  Where,
} from 'payload'
import { labelAt } from './field-label'
import { mediaIn } from './pictures-in'

/** A place where a picture, a recording or an attachment is used. */
export type MediaUse = {
  /** The collection or global, and what one of it is called. */
  in: string
  what: string
  /** Null in a global, of which there is one. */
  id: string | null
  title: string
  /** The field, as its label or the row's. */
  field: string
  /** Whether visitors see it there, or a draft alone has it. */
  published: boolean
}

type Document = { id: string } & Record<string, unknown>

type Asked = { req: PayloadRequest; media: string; overrideAccess: boolean }

/** Every place that uses a file, published or in the latest draft; read whole, for neither database can look into the texts. */
export async function mediaUses(
  req: PayloadRequest,
  media: string,
  { overrideAccess }: { overrideAccess: boolean },
): Promise<MediaUse[]> {
  const asked = { req, media, overrideAccess }
  const { collections, globals } = req.payload.config
  const uses: MediaUse[] = []
  for (const collection of collections) uses.push(...(await usesInCollection(asked, collection)))
  for (const global of globals) uses.push(...(await usesInGlobal(asked, global)))
  return uses
}

async function usesInCollection(
  asked: Asked,
  { admin, flattenedFields, labels, slug, versions }: SanitizedCollectionConfig,
): Promise<MediaUse[]> {
  const fields = flattenedFields.filter(holdsMedia)
  if (fields.length === 0) return []
  const title = admin.useAsTitle ?? 'id'
  const place = { collection: slug as CollectionSlug, title, fields }
  const use = ({ document, path }: Place, published: boolean): MediaUse => ({
    in: slug,
    what: typeof labels.singular === 'string' ? labels.singular : slug,
    id: document.id,
    title: String(document[title] ?? ''),
    field: labelAt(flattenedFields, path),
    published,
  })
  const latest = await placesIn(asked, place, true)
  if (!versions?.drafts) return latest.map((found) => use(found, true))
  const published = await placesIn(asked, place, false)
  const shown = new Set(published.map(keyOf))
  return [
    ...published.map((found) => use(found, true)),
    ...latest.filter((found) => !shown.has(keyOf(found))).map((found) => use(found, false)),
  ]
}

async function usesInGlobal(
  { media, overrideAccess, req }: Asked,
  { flattenedFields, label, slug }: SanitizedGlobalConfig,
): Promise<MediaUse[]> {
  const fields = flattenedFields.filter(holdsMedia)
  if (fields.length === 0) return []
  const document = await req.payload.findGlobal({ slug: slug as GlobalSlug, depth: 0, overrideAccess, req })
  const what = typeof label === 'string' ? label : slug
  return pathsOf(fields, document as unknown as Document, media).map((path) => ({
    in: slug,
    what,
    id: null,
    title: what,
    field: labelAt(flattenedFields, path),
    published: true,
  }))
}

/** Whether public files may stand in a field. */
export function holdsMedia(field: FlattenedField): boolean {
  if (field.type === 'upload') return [field.relationTo].flat().includes('media')
  if (field.type === 'richText') return field.custom?.pictures === 'media'
  return 'flattenedFields' in field && field.flattenedFields.some(holdsMedia)
}

const pathsOf = (fields: FlattenedField[], document: Document, media: string): string[] => [
  ...new Set(mediaIn(fields, document).flatMap(({ id, path }) => (id === media ? [path] : []))),
]

type Place = { document: Document; path: string }

const keyOf = ({ document, path }: Place): string => `${document.id} ${path}`

async function placesIn(
  { media, overrideAccess, req }: Asked,
  { collection, fields, title }: { collection: CollectionSlug; fields: FlattenedField[]; title: string },
  draft: boolean,
): Promise<Place[]> {
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const where: Where = hasDrafts && !draft ? { _status: { equals: 'published' } } : {}
  const names = [title, ...fields.map(({ name }) => name)]
  const places: Place[] = []
  for (let page: number | null | undefined = 1; page; ) {
    const read: PaginatedDocs = await req.payload.find({
      collection,
      where,
      draft,
      select: Object.fromEntries(names.map((name) => [name, true])) as never,
      sort: 'id',
      limit: 200,
      page,
      depth: 0,
      overrideAccess,
      req,
    })
    for (const document of read.docs as unknown as Document[])
      places.push(...pathsOf(fields, document, media).map((path) => ({ document, path })))
    page = read.nextPage
  }
  return places
}
