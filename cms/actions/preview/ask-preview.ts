import { channel } from 'node:diagnostics_channel'
import { Refusal } from '../../domain/refusal'

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

export type Drafts = readonly [DraftDocument, ...DraftDocument[]]

/** A page of the site, and what of it another channel can take over; null where it is no article. */
export type Preview = {
  html: string
  article: { title: string; digest: string; cover: string | null; html: string } | null
}

/** A question to the publisher, who knows the public site; it puts what becomes of it in `answer`. */
export type PreviewQuestion = { drafts: Drafts; answer?: Promise<Preview> }

export const previewAsked = channel('qingfeng.preview-asked')

/**
 * The page that these drafts make, the first of them its subject.
 * @throws Refusal `conflict` when the program has no publisher, `invalid` with the site's own sentence when it cannot show them.
 */
export async function askPreview(drafts: Drafts): Promise<Preview> {
  const question: PreviewQuestion = { drafts }
  previewAsked.publish(question)
  if (!question.answer)
    throw new Refusal('conflict', '网站还没有准备好，请稍后再预览；若反复出现请联系系统管理员。')
  return question.answer.catch((error: unknown) => {
    const told = error instanceof Error && /\p{Script=Han}.*。$/u.test(error.message)
    if (!told) throw error
    throw new Refusal('invalid', error.message)
  })
}
