import { z } from 'zod'
import { idOf } from '../../access/roles'
import { chapterProblem } from '../../domain/chapter-body'
import { lacksConsent } from '../../domain/portrait-consent'
import { Refusal } from '../../domain/refusal'
import { mediaIn } from '../../hooks/pictures-in'
import type { ReaderChapter } from '../../payload-types'
import type { Call } from '../action'
import { type DraftDocument, type DraftMedia, type Drafts, type Previewed, previewed } from './ask-preview'
import { missingFields } from './missing-fields'

/** Which document an action shows as the site will. */
export const previewInput = z.strictObject({ collection: z.enum(previewed), id: z.string().min(1) })

export type PreviewAddress = z.infer<typeof previewInput>

/**
 * The document as it was saved last, the volume that a chapter stands in, and the files they show, as the caller may read them.
 * @throws Refusal `not-found`; `invalid` when required fields are empty, naming them.
 */
export async function draftsFor(call: Call, { collection, id }: PreviewAddress): Promise<Drafts> {
  const wanted = await draftFor(call, collection, id)
  const { book } = wanted.document as { book?: string | { id: string } }
  const others =
    collection === 'reader-chapters' ? [await draftFor(call, 'reader-books', idOf(book) ?? '')] : []
  return [wanted, ...others, ...(await mediaOf(call, [wanted, ...others]))]
}

async function draftFor({ req }: Call, collection: Previewed, id: string): Promise<DraftDocument> {
  const document = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!document) throw new Refusal('not-found', '找不到要预览的内容，可能已被删除，或不在您的权限之内。')
  const { flattenedFields } = req.payload.collections[collection].config
  const missing = missingFields(flattenedFields, document as unknown as Record<string, unknown>)
  if (missing.length > 0) {
    const names = missing.map((label) => `“${label}”`).join('、')
    throw new Refusal('invalid', `还没有填写${names}，填好并保存草稿后，这里就显示网页的样子。`)
  }
  const problem = collection === 'reader-chapters' ? chapterProblem((document as ReaderChapter).body) : null
  if (problem) throw new Refusal('invalid', problem)
  return { collection, document }
}

/** The files that drafts show, but for those that may not be shown even when the drafts are published. */
async function mediaOf({ req }: Call, drafts: DraftDocument[]): Promise<DraftMedia[]> {
  const ids = drafts.flatMap(({ collection, document }) =>
    mediaIn(req.payload.collections[collection].config.flattenedFields, { ...document }).map(({ id }) => id),
  )
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: [...new Set(ids)] } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
    .filter((file) => !file.withdrawnAt && !lacksConsent(file))
    .map((document) => ({ collection: 'media', document }))
}
