import { type ReviewStep, reviewSteps, stepLabels } from './steps'

/** Where a review paper (审校单) stands: at a step, cleared for publication, or over. */
export const reviewStates = [...reviewSteps, 'cleared', 'published', 'returned', 'takenBack'] as const

export type ReviewState = (typeof reviewStates)[number]

/** What people call each state. */
export const stateLabels: Record<ReviewState, string> = {
  first: `等待${stepLabels.first}`,
  second: `等待${stepLabels.second}`,
  third: `等待${stepLabels.third}`,
  cleared: '审校完毕，等待发布',
  published: '已发布',
  returned: '已退回',
  takenBack: '已撤回',
}

/** Whether the text is still in review, and so locked. */
export const isOpen = (state: ReviewState): boolean => stepAt(state) !== null || state === 'cleared'

/** The step that a paper waits at; null when it waits at none. */
export const stepAt = (state: ReviewState): ReviewStep | null =>
  reviewSteps.find((step) => step === state) ?? null

/** What names the text of a paper while it is open, so that a text has one open paper at a time. */
export const reviewKey = (kind: string, subject: string): string => `${kind}/${subject}`
