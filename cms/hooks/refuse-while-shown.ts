import type {
  CollectionBeforeDeleteHook,
  CollectionSlug,
  GlobalSlug,
  PaginatedDocs,
  PayloadRequest,
  Where,
} from 'payload'
import { Refusal } from '../domain/refusal'
import { picturesIn, type TextNode } from '../domain/rich-text-tree'

/** Texts that pictures may stand in. */
type Texts =
  | { collection: CollectionSlug; field: string; what: string }
  | { global: GlobalSlug; field: string; what: string }

/** Refuses to delete a picture that stands within a text: there would be a hole in it. */
export const refuseWhileShown =
  (...uses: Texts[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    for (const use of uses) {
      const shown = await textsShowing(req, use, String(id))
      if (shown > 0)
        throw new Refusal(
          'conflict',
          `还有 ${shown} 篇${use.what}的正文里有这张图片，不能删除；请先从正文里去掉。`,
        )
    }
  }

/** How many of these texts show the picture, as they are published or in their latest draft. */
async function textsShowing(req: PayloadRequest, use: Texts, picture: string): Promise<number> {
  const shows = (document: object) => picturesIn(rootOf(document, use.field)).includes(picture)
  if ('global' in use) return shows(await req.payload.findGlobal({ slug: use.global, depth: 0, req })) ? 1 : 0
  const latest = await shownIn(req, use, shows, true)
  const published = await shownIn(req, use, shows, false)
  return new Set([...latest, ...published]).size
}

/** Read page by page, for neither database can look into all of these texts. */
async function shownIn(
  req: PayloadRequest,
  { collection, field }: Extract<Texts, { collection: unknown }>,
  shows: (document: object) => boolean,
  draft: boolean,
): Promise<string[]> {
  const hasDrafts = Boolean(req.payload.collections[collection].config.versions?.drafts)
  const where: Where = hasDrafts && !draft ? { _status: { equals: 'published' } } : {}
  const shown: string[] = []
  for (let page: number | null | undefined = 1; page; ) {
    const read: PaginatedDocs = await req.payload.find({
      collection,
      where,
      draft,
      select: { [field]: true },
      sort: 'id',
      limit: 200,
      page,
      depth: 0,
      req,
    })
    shown.push(...read.docs.filter(shows).map(({ id }) => id))
    page = read.nextPage
  }
  return shown
}

const rootOf = (document: object, field: string): TextNode | undefined =>
  (document as Record<string, { root?: TextNode } | null | undefined>)[field]?.root
