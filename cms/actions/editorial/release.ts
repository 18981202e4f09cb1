import { Refusal } from '../../domain/refusal'
import { type Failure, sentenceOf } from '../../hooks/validation-sentence'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'
import { movePaper } from './papers'
import { collectionOf } from './text-for'

/**
 * Publishes the cleared text of a paper as it stands, in the caller's transaction.
 * @throws Refusal when it cannot be public as it is.
 */
export async function release(call: Call, paper: EditorialReview): Promise<void> {
  const { actor, now, req } = call
  const { kind, subject } = paper
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
