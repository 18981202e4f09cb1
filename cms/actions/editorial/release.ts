import { Refusal } from '../../domain/refusal'
import { type Failure, sentenceOf } from '../../hooks/validation-sentence'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import { findsIn } from './finds-in'
import { movePaper } from './papers'
import { requireClean } from './require-clean'
import { requireSameText } from './require-same-text'
import { collectionOf } from './text-for'

/**
 * Publishes the cleared text of a paper, in the caller's transaction, after the checks have looked at it once more: consent may
 * have been withdrawn since.
 * @throws Refusal when it is not the text that was reviewed, or cannot be public as it is.
 */
export async function release(call: Call, paper: EditorialReview): Promise<void> {
  const { actor, now, req } = call
  const { kind, subject } = paper
  requireClean(await findsIn(call, kind, await requireSameText(call, paper)))
  await req.payload
    .update({ collection: kind, id: subject, data: { _status: 'published' }, depth: 0, req })
    .catch((error: Error & { data?: { errors?: Failure[] } }) => {
      const [failure] = error.name === 'ValidationError' ? (error.data?.errors ?? []) : []
      if (!failure) throw error
      throw new Refusal(
        'invalid',
        sentenceOf(failure, collectionOf(call, kind).flattenedFields),
        failure.path,
      )
    })
  await movePaper(call, paper, 'published', {
    publishedAt: now.toISOString(),
    releasedBy: actor.id ?? null,
    releasedByName: actor.name ?? null,
  })
}
