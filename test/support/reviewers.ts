import { passStep } from '@cms/actions/editorial/pass-step'
import { publishText } from '@cms/actions/editorial/publish-text'
import { sendToReview } from '@cms/actions/editorial/send-to-review'
import { reviewSteps } from '@cms/domain/editorial/steps'
import type { TextKind } from '@cms/domain/editorial/text-kinds'
import type { User } from '@cms/payload-types'
import type { Payload } from 'payload'
import { act } from '../../seed/contest/stage'
import { type Person, password, type ReviewerName, reviewerNames } from './people'
import type { World } from './world'

/** The accounts of three editors who may review every step; made when they are asked for first. */
export async function reviewersIn(payload: Payload): Promise<Record<ReviewerName, Person>> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { username: { in: reviewerNames.map((name) => name.toLowerCase()) } },
    depth: 0,
  })
  const known = new Map(docs.map((user) => [user.username, user]))
  const made = {} as Record<ReviewerName, Person>
  for (const username of reviewerNames) {
    const data = {
      username,
      name: `${username} 的姓名`,
      role: 'editor',
      password,
      reviewSteps: [...reviewSteps],
    }
    const user =
      known.get(username.toLowerCase()) ??
      (await payload.create({ collection: 'users', data: data as never, depth: 0 }))
    made[username] = { ...(user as User), collection: 'users' as const }
  }
  return made
}

/** Takes a draft that the editor has saved through the three reviews to the public, by the real actions; throws their refusals. */
export async function throughReviews({ payload, town }: World, kind: TextKind, id: string): Promise<void> {
  const reviewers = await reviewersIn(payload)
  const writer = town.people.editor.id
  const now = new Date()
  const { review } = await act(payload, sendToReview, writer, now, { kind, id })
  for (const name of reviewerNames) await act(payload, passStep, reviewers[name].id, now, { review })
  await act(payload, publishText, writer, now, { review, at: 'now' })
}

/** The paper of a text's last round; empty when it was never sent. */
export async function reviewOf({ payload }: World, subject: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'editorial-reviews',
    where: { subject: { equals: subject } },
    sort: ['-sentAt', '-createdAt'],
    depth: 0,
    limit: 1,
  })
  return docs[0]?.id ?? ''
}
