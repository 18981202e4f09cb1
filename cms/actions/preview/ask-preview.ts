import { Refusal } from '../../domain/refusal'
import { sitePublisher } from '../publishing/site-publisher'

/** What has a page of its own on the site. */
export const previewed = [
  'case-studies',
  'works',
  'teacher-stories',
  'column-posts',
  'reader-chapters',
  'reader-books',
  'schools',
] as const

export type Previewed = (typeof previewed)[number]

/** A document as it was saved last, relations as ids. */
export type DraftDocument = { collection: Previewed; document: { id: string } }

/** A file that a draft shows and nothing public does yet. */
export type DraftMedia = { collection: 'media'; document: { id: string } }

export type Drafts = readonly [DraftDocument, ...(DraftDocument | DraftMedia)[]]

/** A page of the site, and what of it another channel can take over; null where it is no article. */
export type Preview = {
  html: string
  article: { title: string; digest: string; cover: string | null; html: string } | null
}

/**
 * The page that these drafts make, the first of them its subject.
 * @throws Refusal `conflict` when the program has no publisher, `invalid` with the site's own sentence when it cannot show them.
 */
export async function askPreview(drafts: Drafts): Promise<Preview> {
  return sitePublisher()
    .preview(drafts)
    .catch((error: unknown) => {
      const told = error instanceof Error && /\p{Script=Han}.*。$/u.test(error.message)
      if (!told) throw error
      throw new Refusal('invalid', error.message)
    })
}
