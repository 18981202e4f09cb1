import type { ReviewStep } from '../../domain/editorial/steps'
import type { EditorialReview } from '../../payload-types'
import type { Call } from '../action'

type StepRecord = NonNullable<EditorialReview['steps']>[number]

/** A paper's records with one more: what the caller decided at a step. */
export const withStep = (
  { steps }: EditorialReview,
  { actor, now }: Call,
  step: ReviewStep,
  decided: Pick<StepRecord, 'outcome' | 'findsLeft'> & { reason?: string },
): StepRecord[] => [
  ...(steps ?? []),
  { step, by: actor.id ?? '', byName: actor.name ?? '', at: now.toISOString(), ...decided },
]
