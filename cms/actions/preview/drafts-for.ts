import { z } from 'zod'
import { idOf } from '../../access/roles'
import { Refusal } from '../../domain/refusal'
import type { Call } from '../action'
import { type DraftDocument, type Drafts, type Previewed, previewed } from './ask-preview'
import { missingFields } from './missing-fields'

/** Which document an action shows as the site will. */
export const previewInput = z.strictObject({ collection: z.enum(previewed), id: z.string().min(1) })

export type PreviewAddress = z.infer<typeof previewInput>

/**
 * The document as it was saved last, and the volume that a chapter stands in, as the caller may read them.
 * @throws Refusal `not-found`; `invalid` when required fields are empty, naming them.
 */
export async function draftsFor(call: Call, { collection, id }: PreviewAddress): Promise<Drafts> {
  const wanted = await draftFor(call, collection, id)
  if (collection !== 'reader-chapters') return [wanted]
  const { book } = wanted.document as { book?: string | { id: string } }
  return [wanted, await draftFor(call, 'reader-books', idOf(book) ?? '')]
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
  return { collection, document }
}
