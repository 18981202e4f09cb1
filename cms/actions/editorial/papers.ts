import { z } from 'zod'
import { idOf } from '../../access/roles'
import { isOpen, type ReviewState, stepAt } from '../../domain/editorial/review-state'
import { type ReviewStep, whyNotReview } from '../../domain/editorial/steps'
import { Refusal } from '../../domain/refusal'
import type { EditorialReview, User } from '../../payload-types'
import type { Call } from '../action'
import type { TextAddress } from './text-for'

/** The paper of the text's last round of reviews; null when it was never sent. */
export async function lastPaper({ req }: Call, { id, kind }: TextAddress): Promise<EditorialReview | null> {
  const { docs } = await req.payload.find({
    collection: 'editorial-reviews',
    where: { kind: { equals: kind }, subject: { equals: id } },
    sort: ['-sentAt', '-createdAt'],
    depth: 0,
    limit: 1,
    req,
  })
  return docs[0] ?? null
}

/** Which round of reviews an action is about: the paper that the caller has before them. */
export const paperInput = z.strictObject({ review: z.string().min(1) })

/**
 * The paper of a round that is not over.
 * @throws Refusal `conflict` when it is, also when the text has been sent again since.
 */
export async function openPaper(
  { req }: Call,
  { review }: z.infer<typeof paperInput>,
): Promise<EditorialReview> {
  const { docs } = await req.payload.find({
    collection: 'editorial-reviews',
    where: { id: { equals: review }, openFor: { exists: true } },
    depth: 0,
    limit: 1,
    req,
  })
  const [paper] = docs
  if (!paper) throw new Refusal('conflict', '这一轮审校已经结束，可能已被撤回或退回，请刷新页面。')
  return paper
}

/** The accounts that wrote the text of a paper, or sent it. */
export const writersOf = ({ sentBy, writers }: EditorialReview): string[] =>
  [sentBy, ...(writers ?? [])].flatMap((account) => idOf(account) ?? [])

/** The accounts that have passed a step of this round. */
export const reviewersOf = ({ steps }: EditorialReview): string[] =>
  (steps ?? []).flatMap(({ by }) => idOf(by) ?? [])

/** Why the caller may not review at the step that the paper waits at; null when they may. */
export function refusalAt(step: ReviewStep, paper: EditorialReview, { actor, req }: Call): string | null {
  return whyNotReview(step, {
    reviewer: actor.id ?? '',
    writers: writersOf(paper),
    earlier: reviewersOf(paper),
    rights: (req.user as User | null)?.reviewSteps ?? [],
  })
}

/**
 * The step that a paper waits at, for someone who may review it.
 * @throws Refusal `conflict` when it waits at none, `forbidden` when this person may not.
 */
export function requireReviewer(paper: EditorialReview, call: Call): ReviewStep {
  const step = stepAt(paper.state)
  if (!step) throw new Refusal('conflict', '这篇稿件已经审校完毕，不用再审，请刷新页面。')
  const refusal = refusalAt(step, paper, call)
  if (refusal) throw new Refusal('forbidden', refusal)
  return step
}

/** Brings a paper to another state; one that is over no longer holds its text. */
export const movePaper = (
  { req }: Pick<Call, 'req'>,
  { id }: EditorialReview,
  state: ReviewState,
  change: Partial<EditorialReview> = {},
) =>
  req.payload.update({
    collection: 'editorial-reviews',
    id,
    data: { state, ...(!isOpen(state) && { openFor: null }), ...change },
    depth: 0,
    req,
  })
