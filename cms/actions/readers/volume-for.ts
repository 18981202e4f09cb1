import { Refusal } from '../../domain/refusal'
import type { ReaderBook } from '../../payload-types'
import type { Call } from '../action'

/**
 * The volume as it was saved last, a correction under way included, as the caller may see it.
 * @throws Refusal `not-found`.
 */
export async function volumeFor({ req }: Call, id: string): Promise<ReaderBook> {
  const volume = await req.payload.findByID({
    collection: 'reader-books',
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!volume) throw new Refusal('not-found', '找不到这册读本，可能已被删除，或不在您的权限之内。')
  return volume
}
