import type { ReviewState } from '../../domain/editorial/review-state'
import type { ReviewStep } from '../../domain/editorial/steps'
import type { TextKind } from '../../domain/editorial/text-kinds'
import type { EditorialReview } from '../../payload-types'

/** A paper as a desk shows it. */
export type PaperView = {
  id: string
  kind: TextKind
  subject: string
  title: string
  state: ReviewState
  sentByName: string
  sentAt: string
  steps: { step: ReviewStep; byName: string; at: string; outcome: 'passed' | 'returned'; reason: string }[]
  publishAt: string | null
  publishedAt: string | null
  releasedByName: string | null
  /** Why it came back, when it did. */
  reason: string | null
}

/** What a desk shows of a stored review paper; its reason is why it was closed, or else why its last step returned it. */
export function paperView(paper: EditorialReview): PaperView {
  const { id, kind, publishAt, publishedAt, releasedByName, sentAt, sentByName, state, subject, title } =
    paper
  const steps = (paper.steps ?? []).map(({ at, byName, outcome, reason, step }) => ({
    step,
    byName,
    at,
    outcome,
    reason: reason ?? '',
  }))
  const last = steps.at(-1)
  return {
    id,
    kind,
    subject,
    title,
    state,
    sentByName,
    sentAt,
    steps,
    publishAt: publishAt ?? null,
    publishedAt: publishedAt ?? null,
    releasedByName: releasedByName ?? null,
    reason: paper.closedReason ?? (last?.outcome === 'returned' ? last.reason : null),
  }
}
