import type { CollectionSlug } from 'payload'
import { contentDigest } from '../../domain/editorial/text-digest'
import { Refusal } from '../../domain/refusal'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import type { EditorialText, TextAddress } from './text-for'

/** The digest of a text as it was saved last, all of its fields. */
export async function digestOfText(call: Call, address: TextAddress): Promise<string> {
  const text = await wholeText(call, address)
  return text ? contentDigest(text) : ''
}

/**
 * The text of a paper as it was saved last.
 * @throws Refusal `conflict` when it is not the one that was sent to review.
 */
export async function requireSameText(call: Call, paper: EditorialReview): Promise<EditorialText> {
  const { kind, subject, textDigest } = paper
  const text = await wholeText(call, { kind, id: subject })
  if (text && contentDigest(text) === textDigest) return text
  throw new Refusal(
    'conflict',
    '稿件的内容和送审时的不一样，审校过的不是这一稿；请退回或撤回，核对后重新送审。',
  )
}

const wholeText = async ({ req }: Call, { id, kind }: TextAddress) =>
  (await req.payload.findByID({
    collection: kind as CollectionSlug,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })) as EditorialText | null
